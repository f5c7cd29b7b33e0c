import type { Line } from './line-class.ts';
import { countHan, wideShare } from './masking.ts';
import { linesOfStatements } from './sql-statement.ts';

const YAML_PAIR = /^(?:- )?(?:""|''|[A-Za-z_][\w./-]*):(?:\s+\S.*)?$/;
const YAML_ITEM = /^- \S/;
const YAML_KEYS =
  /^(?:- )?(?:apiVersion|kind|metadata|spec|name|namespace|image|ports?|containers|labels|selector|template|replicas|version|services|volumes|environment|env|server|spring|datasource|url|username|password|host|command|args|on|jobs|steps|uses|run|hosts|tasks|data|type|enabled|networks|restart|build|context|logging|path|driver-class-name|database|redis)\s*:/;
const SETTING = /^(?:[A-Za-z_][\w.-]*\s*=\s*\S.*|[A-Za-z_][\w.-]*=|\[[\w.: -]+\])$/;
const SQL_HEAD = /^(?:select|update|delete|insert)\b/i;
const SQL_CLAUSE = /^(?:from|set|into|values|where|(?:left |right |inner )?join|group by|order by)\b/i;
const HTTP_HEAD = /^(?:(?:GET|POST|PUT|DELETE|HEAD|OPTIONS|PATCH) \S+ HTTP\/|HTTP\/\d\S* \d{3})/;
const HTTP_HEADER = /^[A-Z][\w-]*: \S/;
const DIRECTIVE = /^[a-z][\w-]+(?:\s+[\w./:"'*-]+){1,4}$/;
const DIRECTIVE_VALUE = /\s(?:\d+\w{0,2}|yes|no|on|off|\/\S*|""|''|\d[\d.:/]*)$/;

/**
 * Lines that are code only because of their neighbours: settings, YAML, comment and call in turn.
 * Returns the indexes of such lines.
 */
export function linesMadeCodeByContext(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  collectYaml(lines, found);
  collectSettings(lines, found);
  collectDirectives(lines, found);
  collectContinued(lines, found, SQL_HEAD, SQL_CLAUSE);
  collectContinued(lines, found, HTTP_HEAD, HTTP_HEADER);
  collectPairs(lines, found);
  for (const index of linesOfStatements(lines)) found.add(index);
  return found;
}

function isYaml(line: Line): boolean {
  const text = line.core.trim();
  if (line.kind === 'mark' || line.prompted) return false;
  return (
    (YAML_PAIR.test(text) || YAML_ITEM.test(text) || /^-$/.test(text)) &&
    wideShare(text) < 0.5 &&
    !/[;；。]$/.test(text)
  );
}

// three or more lines, nested or with well-known keys: a list of `term: text` has neither
function collectYaml(lines: readonly Line[], found: Set<number>): void {
  let at = 0;
  while (at < lines.length) {
    const first = lines[at];
    if (first === undefined || !isYaml(first)) {
      at += 1;
      continue;
    }
    let end = at;
    let last = at;
    for (; end < lines.length; end += 1) {
      const line = lines[end];
      if (line === undefined || line.tabs < first.tabs) break;
      if (line.kind === 'blank' && lines[end + 1]?.kind !== 'blank') continue;
      if (line.kind === 'comment' && line.text.startsWith('#')) continue;
      if (!isYaml(line)) break;
      last = end;
    }
    const block = Array.from({ length: last + 1 - at }, (_, offset) => at + offset).filter((index) => {
      const line = lines[index];
      return line !== undefined && isYaml(line);
    });
    if (isYamlBlock(block.flatMap((index) => lines[index] ?? [])))
      for (const index of block) found.add(index);
    at = Math.max(last + 1, at + 1);
  }
}

function isYamlBlock(block: readonly Line[]): boolean {
  const pairs = block.filter((line) => YAML_PAIR.test(line.core));
  const known = block.filter((line) => YAML_KEYS.test(line.core)).length;
  let nested = 0;
  block.forEach((line, index) => {
    const next = block[index + 1];
    if (
      /:$/.test(line.core) &&
      next !== undefined &&
      (next.indent > line.indent || next.core.startsWith('- '))
    )
      nested += 1;
  });
  if (block.length < 2 || pairs.length < 2) return false;
  const wide = block.filter((line) => countHan(line.core) > 0).length;
  if (wide > block.length / 3) return false;
  return (nested > 0 && (known > 0 || pairs.length >= 3)) || (known >= 2 && block.length >= 3);
}

// `key = value` and `[section]` lines in a row
function collectSettings(lines: readonly Line[], found: Set<number>): void {
  const isSetting = (line: Line | undefined): boolean =>
    line !== undefined && line.kind !== 'mark' && SETTING.test(line.core) && countHan(line.core) === 0;
  lines.forEach((line, index) => {
    if (!isSetting(line)) return;
    const near = [lines[index - 1], lines[index - 2], lines[index + 1], lines[index + 2]];
    if (near.some((other) => isSetting(other))) found.add(index);
  });
}

function isDirective(line: Line | undefined): boolean {
  return line !== undefined && line.kind !== 'mark' && DIRECTIVE.test(line.core);
}

// a `#` comment or one blank line between two lines of a block
function isGap(lines: readonly Line[], at: number, belongs: (line: Line | undefined) => boolean): boolean {
  const line = lines[at];
  const skipped = line?.kind === 'blank' || (line?.kind === 'comment' && line.text.startsWith('#'));
  return skipped && (belongs(lines[at + 1]) || (lines[at + 1]?.kind === 'comment' && belongs(lines[at + 2])));
}

// `directive value` lines in a row, most values being numbers, switches, paths or strings
function collectDirectives(lines: readonly Line[], found: Set<number>): void {
  let at = 0;
  while (at < lines.length) {
    let end = at;
    while (isDirective(lines[end]) || (end > at && isGap(lines, end, isDirective))) end += 1;
    const block = lines.slice(at, end).flatMap((line, offset) => (isDirective(line) ? at + offset : []));
    const valued = block.filter((index) => DIRECTIVE_VALUE.test(lines[index]?.core ?? '')).length;
    if (block.length >= 3 && valued / block.length >= 0.6) for (const index of block) found.add(index);
    at = Math.max(end, at + 1);
  }
}

// lines that follow a head line at once: clauses after a bare `select`, headers after a request
function collectContinued(lines: readonly Line[], found: Set<number>, head: RegExp, next: RegExp): void {
  lines.forEach((line, index) => {
    if (!head.test(line.core) || countHan(line.core) > 0) return;
    let at = index + 1;
    while (next.test(lines[at]?.core ?? '')) found.add(at++);
    if (at > index + 1) found.add(index);
  });
}

// a `//` comment and a short call in turn, three times or more
function collectPairs(lines: readonly Line[], found: Set<number>): void {
  let at = 0;
  while (at < lines.length) {
    const calls = pairsFrom(lines, at);
    if (calls.length >= 3) for (const index of calls) found.add(index);
    at += Math.max(1, calls.length * 2);
  }
}

function pairsFrom(lines: readonly Line[], start: number): number[] {
  const calls: number[] = [];
  const tabs = lines[start]?.tabs;
  for (let at = start; at + 1 < lines.length; at += 2) {
    const comment = lines[at];
    const call = lines[at + 1];
    if (comment?.kind !== 'comment' || !comment.text.startsWith('//') || comment.tabs !== tabs) break;
    if (call === undefined || call.tabs !== tabs) break;
    if (call.kind !== 'weak' && call.kind !== 'code') break;
    calls.push(at + 1);
  }
  return calls;
}
