import { readyClassDefinitions, themeAuthorColours } from './author-colours.ts';
import { diagramKeywords, familyOf } from './keywords.ts';
import type { DiagramProblem } from './types.ts';

/** A source that is safe to draw, with what its head said. */
export interface PreparedSource {
  code: string;
  family: string;
  /** Title stated in the front matter. */
  title: string | undefined;
  /** Lines cut off above the code. */
  linesAbove: number;
  /** Lines of the author's own code. */
  lines: string[];
}

type Outcome = { ok: true; source: PreparedSource } | { ok: false; problem: DiagramProblem };

/** Settings that would take the drawing out of our hands. Of the others only the layout has an effect. */
const forbidden =
  /\b(securityLevel|secure|htmlLabels|themeCSS|altFontFamily|font\w*|dompurifyConfig|maxTextSize|maxEdges)\b/i;

const longest = 50_000;

/** Returns a source with uniform line ends, no trailing blanks and empty lines in place of comments. */
export function normaliseSource(code: string): string {
  return code
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => (/^\s*%%(?!\{)/.test(line) ? '' : line.trimEnd()))
    .join('\n')
    .trimEnd();
}

/** Checks a source and takes off everything the parser need not see. Positions in the rest stay true. */
export function prepareSource(raw: string): Outcome {
  const normal = normaliseSource(raw);
  if (normal.length > longest) return at(normal, 0, `The source is longer than ${longest} characters`);
  const head = /^\s*---[ \t]*\n([\s\S]*?\n)?[ \t]*---[ \t]*(?:\n|$)/.exec(normal)?.[0] ?? '';
  const setting = forbiddenSetting(head) ?? directiveProblem(normal);
  if (setting !== undefined) return at(normal, setting.offset, setting.reason, setting.expected);
  const text = blank(head) + normal.slice(head.length).replace(/%%\{[\s\S]*?\}%%/g, blank);
  const stray = text.indexOf('%%{');
  if (stray >= 0) return at(normal, stray, 'A directive is not closed', '}%%');
  const linesAbove = text.split('\n').findIndex((line) => line.trim() !== '');
  if (linesAbove < 0) return at(normal, 0, 'The source is empty', allowedKeywords());
  const code = text.split('\n').slice(linesAbove).join('\n');
  const keyword = /^\s*([^\s:;{]+)/.exec(code)?.[1] ?? '';
  const family = familyOf(keyword);
  if (family === undefined) {
    return {
      ok: false,
      problem: {
        line: 1,
        column: 1,
        reason: `Unknown kind of diagram "${keyword}"`,
        expected: allowedKeywords(),
      },
    };
  }
  const risky = riskyStatement(text, family);
  if (risky !== undefined) return at(normal, risky.offset, risky.reason, risky.expected);
  const themed = themeAuthorColours(withoutLinks(code, family), family) + readyClassDefinitions(code, family);
  // The parser never sees front matter, so it moves no line.
  const compact = /\blayout["']?\s*:\s*["']?dagre\b/.test(settingsOf(normal, head));
  const drawn = compact ? `---\nconfig:\n  layout: dagre\n---\n${themed}` : themed;
  const title = /^title:\s*(.+)$/m.exec(head)?.[1]?.replace(/^(["'])(.*)\1$/, '$2');
  return { ok: true, source: { code: drawn, family, title, linesAbove, lines: normal.split('\n') } };
}

function allowedKeywords(): string {
  return diagramKeywords.join(', ');
}

interface Finding {
  offset: number;
  reason: string;
  expected?: string;
}

function forbiddenSetting(text: string, start = 0): Finding | undefined {
  const match = forbidden.exec(text.replace(/^title:.*$/m, blank));
  if (match === null) return undefined;
  return { offset: start + match.index, reason: `The setting "${match[0]}" may not be changed by a diagram` };
}

function settingsOf(text: string, head: string): string {
  return head + (text.match(/%%\{[\s\S]*?\}%%/g)?.join('\n') ?? '');
}

function directiveProblem(text: string): Finding | undefined {
  for (const match of text.matchAll(/%%\{[\s\S]*?\}%%/g)) {
    const found = forbiddenSetting(match[0], match.index);
    if (found) return found;
  }
  return undefined;
}

function riskyStatement(text: string, family: string): Finding | undefined {
  const clickable = ['flowchart', 'class', 'state', 'gantt'].includes(family);
  const click = clickable ? /^[ \t]*(click[ \t]+\S+[ \t]|callback[ \t]+\S+[ \t]+")/m.exec(text) : null;
  if (click) {
    return {
      offset: click.index + indent(click[0]),
      reason: 'Diagrams are pictures: "click" and "callback" are not supported',
    };
  }
  const image = /@\{[^}]*?\b(img|icon)\s*:/.exec(text);
  if (image)
    return { offset: image.index, reason: `Diagrams load nothing: the "${image[1]}" shape is not supported` };
  const arrow = family === 'state' ? wrongArrow(text) : undefined;
  if (arrow !== undefined)
    return { offset: arrow, reason: 'This arrow is not one of state diagrams', expected: '-->' };
  return undefined;
}

/** A state diagram takes other arrows for names of states, and so draws something else than was meant. */
function wrongArrow(text: string): number | undefined {
  const withoutNotes = text.replace(/^[ \t]*note\b[^:\n]*\n[\s\S]*?end note/gm, blank);
  const match = /^([^\n:"]*[^\s:"][ \t]+)(?:==+>|-\.+->|=>|->|---)(?=[ \t]+\S)/m.exec(withoutNotes);
  return match ? match.index + (match[1]?.length ?? 0) : undefined;
}

/** Labels read as Markdown lose bare addresses, which it takes for links; spelt differently they stay text. */
function withoutLinks(code: string, family: string): string {
  if (!['flowchart', 'mindmap', 'kanban'].includes(family)) return code;
  return code.replace(/\b(https?|ftp):\/\//gi, '$1#58;//').replace(/\bwww\./gi, 'www#46;');
}

function indent(text: string): number {
  return text.length - text.trimStart().length;
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

function at(text: string, offset: number, reason: string, expected?: string): Outcome {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  const column = offset - before.lastIndexOf('\n');
  return { ok: false, problem: { line, column, reason, ...(expected === undefined ? {} : { expected }) } };
}
