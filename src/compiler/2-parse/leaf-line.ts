import type { PhrasingContent } from 'mdast';
import { hanShare } from '../tree/text.ts';
import { inlineContent } from './inline/index.ts';

/** A term and what it means, on one line. */
export interface Definition {
  term: string;
  /** `:` for colons, `-` for dashes of any kind. */
  separator: ':' | '-';
  rest: string;
}

const definition =
  /^([^\s：:，,。；;!！?？][^：:，,。；;!！?？]*?)\s*([：:](?![/\\：:])|—{1,2}|-{2,}(?![-+>》])|\s[-–]\s)\s*(?=\S)/u;
// A line without any of these is no definition, which is seen much faster than by trying the whole pattern.
const separators = /[：:—–-]/;
const knownCommand =
  /^(?:go|git|docker|kubectl|npm|pnpm|yarn|pip|cargo|mvn|systemctl|redis-cli|mysql|etcdctl|curl|wget|ssh|scp|ps|top|ls|cd|cp|mv|rm|mkdir|chmod|chown|grep|find|tar|lsof|netstat|ss|df|du|free|cat|tail|head|awk|sed|kill|ping|telnet|tcpdump|ulimit|crontab)\s/;
const gloss = /^([\x21-\x7e][\x20-\x7e]*?)\s+(?=\p{Script=Han})/u;
const call = /^([A-Za-z_][\w.]*\([\x20-\x7e]*?\))\s+(?=\p{Script=Han})/u;
const opensSentence =
  /^(?:首先|然后|接着|之后|最后|因为|所以|如果|但是|例如|比如|此时|这|那|其中|以下|如下)/u;
const endsOpen = /(?:[如是为有了的分]|包括|包含|如下)$/u;

/** Reads a line that is a term and its explanation; undefined for any other. */
export function definitionOf(text: string): Definition | undefined {
  const match = separators.test(text) ? definition.exec(text) : null;
  if (!match || !isTerm(match[1]!)) return undefined;
  return {
    term: match[1]!.trim(),
    separator: /[:：]/.test(match[2]!) ? ':' : '-',
    rest: text.slice(match[0].length),
  };
}

// A term is a name: a URL scheme, a clock, a clause or a piece of code is none.
function isTerm(text: string): boolean {
  if (widthOf(text) > 40 || /^https?$|^\d+$|[`*={}<>$"]|\/\/|\S\s{2,}\S/.test(text)) return false;
  if (opensSentence.test(text) || endsOpen.test(text) || /[-+=]$/.test(text) || !isBalanced(text))
    return false;
  return hanShare(text) > 0 || text.split(/\s+/).length <= 5;
}

/** Columns that a text takes: two for an ideograph, one for a letter. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u2e7f' ? 2 : 1;
  return width;
}

/** Whether every bracket of a text has its other half. */
export function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (/[(（]/u.test(character)) depth += 1;
    else if (/[)）]/u.test(character)) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Whether a line is a command or a call followed by what it does. */
export function isCommand(text: string): boolean {
  return commandOf(text) !== undefined;
}

// The command or call before what it does, when its own words show that it is one.
function commandOf(text: string): RegExpExecArray | undefined {
  const found = knownCommand.test(text) ? gloss.exec(text) : null;
  return call.exec(text) ?? (found && /^\S+\s+\S/.test(found[1]!) ? found : undefined);
}

// The word that every line begins with, each with a second one before its gloss: a command that nobody listed.
function sharedHeadOf(lines: readonly string[]): string | undefined {
  const heads = lines.map((line) => /^([a-z][\w-]*)\s+\S.*[^:：]$/.exec(gloss.exec(line)?.[1] ?? '')?.[1]);
  return lines.length >= 2 && heads.every((head) => head !== undefined && head === heads[0])
    ? heads[0]
    : undefined;
}

/** Whether all lines are commands with what they do. */
export function areCommands(lines: readonly string[]): boolean {
  return lines.every(isCommand) || sharedHeadOf(lines) !== undefined;
}

/**
 * How the lines of one list are shown. A line with a colon is a term and its meaning only when its neighbours are too:
 * three of them, or two with English terms. The same word before several glosses makes commands of them.
 */
export function formatterFor(lines: readonly string[]): (text: string) => PhrasingContent[] {
  const definitions = lines.map(definitionOf).filter((each) => each !== undefined);
  const isAlone = lines.length === 1;
  const areLatin = definitions.length >= 2 && definitions.every(({ term }) => hanShare(term) === 0);
  const [only] = definitions;
  const showsTerms =
    definitions.length >= 3 ||
    (definitions.length >= 2 && (areLatin || definitions.length >= lines.length * 0.6)) ||
    (definitions.length === lines.length &&
      (!isAlone || (widthOf(only?.term ?? '') <= 12 && only?.separator === ':')));
  const sharedHead = sharedHeadOf(lines);
  return (line) => {
    const text = arrowsIn(line);
    const command = commandOf(text) ?? (sharedHead === undefined ? undefined : gloss.exec(text));
    if (command) {
      const value = command[1]!.replace(/\s+/g, ' ');
      return [{ type: 'inlineCode', value }, ...inlineContent(` ${text.slice(command[0].length)}`)];
    }
    const found = showsTerms ? definitionOf(text) : undefined;
    if (!found) return inlineContent(text.replace(/^\/\/\s*/, ''));
    return [
      { type: 'strong', children: inlineContent(found.term) },
      { type: 'text', value: '：' },
      ...inlineContent(found.rest),
    ];
  };
}

const arrow =
  /(?<=[\p{Script=Han}\s)）”])\s*[-=]{1,2}>\s*|\s*[-=]{1,2}>\s*(?=[\p{Script=Han}(（])|(?<!《)\s*[-=]{1,2}》\s*/gu;

// Arrows that keyboards make: with a full-width bracket, or in a chain of words. Between names it points into a struct.
function arrowsIn(text: string): string {
  if (!/[-=][>》]/u.test(text) || /`/.test(text)) return text;
  const hits = text.match(arrow) ?? [];
  return hits.length >= 2 || hits.some((hit) => hit.includes('》'))
    ? text.replace(arrow, ' → ').trim()
    : text;
}
