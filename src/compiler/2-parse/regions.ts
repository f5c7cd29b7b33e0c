import { markerOf } from './marker.ts';
import type { NoteContext } from './note-context.ts';

/** Lines of a note that are written in one dialect. */
export interface Region {
  dialect: 'markdown' | 'outline' | 'flat';
  /** Index of the first line. */
  start: number;
  /** Index after the last line. */
  end: number;
}

const wrapper = /^\s*<\/?pre\b[^>]*>\s*$|^\s*\{%-?\s*(?:end)?(?:raw|highlight)\b[^%]*%\}\s*$/i;

const ruler = /^={5,}\s*$|^-{5,}\s*\S.*-{5,}\s*$/;
const markdownMark = /^\s*(?:#{1,6}\s|[-*+]\s|>|```|~~~|\|.*\|)|\[[^\]]+\]\([^)]+\)|\*\*[^*]+\*\*|`[^`]+`/;
const closesWrapper = /^\s*(?:<\/|\{%-?\s*end)/i;

/**
 * Cuts the lines of a note into regions. Wrappers (`<pre>`, Liquid) are syntax and part regions; between them the
 * dialect is told by what carries the hierarchy: indents, Markdown's marks, or neither.
 */
export function regionsOf(lines: readonly string[], from: number, { syntax, report }: NoteContext): Region[] {
  const pieces: { start: number; end: number }[] = [];
  let start = from;
  let open: number | undefined;
  let fenced = false;
  for (let index = from; index <= lines.length; index++) {
    if (/^\s*(?:```|~~~)/.test(lines[index] ?? '')) fenced = !fenced;
    if (index < lines.length && (fenced || !wrapper.test(lines[index]!))) continue;
    if (index < lines.length) {
      syntax.push({ line: index + 1, what: 'wrapper' });
      open = closesWrapper.test(lines[index]!) ? undefined : index;
    }
    if (index > start) pieces.push({ start, end: index });
    start = index + 1;
  }
  if (open !== undefined) {
    report({
      ruleId: 'unclosed-wrapper',
      reason: 'Unexpected wrapper that is never closed, expected its end tag; read on to the end of the note',
      line: open + 1,
      severity: 'warning',
    });
  }
  return pieces.flatMap((piece) => splitByDialect(lines, piece));
}

function splitByDialect(lines: readonly string[], piece: { start: number; end: number }): Region[] {
  const whole = dialectOf(lines.slice(piece.start, piece.end)) ?? 'flat';
  if (whole === 'outline') return [{ dialect: whole, ...piece }];
  const regions: Region[] = [];
  for (const chunk of chunksOf(lines, piece)) {
    const own = dialectOf(lines.slice(chunk.start, chunk.end));
    const previous = regions.at(-1);
    const dialect = own ?? previous?.dialect ?? whole;
    if (previous?.dialect === dialect) previous.end = chunk.end;
    else regions.push({ dialect, ...chunk });
  }
  return regions;
}

// Headings and rulers at the margin, where one way of writing may end and another begin.
function chunksOf(lines: readonly string[], { start, end }: { start: number; end: number }) {
  const chunks: { start: number; end: number }[] = [];
  let from = start;
  let fenced = false;
  for (let index = start; index < end; index++) {
    if (/^\s*(?:```|~~~)/.test(lines[index]!)) fenced = !fenced;
    if (fenced || index === from || !beginsChunk(lines, index)) continue;
    chunks.push({ start: from, end: index });
    from = index;
  }
  chunks.push({ start: from, end });
  return chunks;
}

// A heading right below text may be a comment of code.
function beginsChunk(lines: readonly string[], index: number): boolean {
  const line = lines[index]!;
  return /^={5,}\s*$/.test(line) || (/^#{1,2}\s/.test(line) && lines[index - 1]!.trim() === '');
}

function dialectOf(all: readonly string[]): Region['dialect'] | undefined {
  const outside = outsideFences(all);
  const lines = outside.filter((line) => line.trim() !== '');
  const share = (test: (line: string) => boolean) => lines.filter(test).length / lines.length;
  const headings = lines.filter((line) => /^#{1,6}\s/.test(line)).length;
  const fenced = all.length !== outside.length;
  if (lines.length < 3)
    return (headings > 0 || fenced || lines.some((line) => markdownMark.test(line))) &&
      !lines.some((line) => ruler.test(line))
      ? 'markdown'
      : undefined;
  const tabbed = share((line) => /^\t/.test(line));
  const bulleted = share((line) => /^\s*[-*+]\s/.test(line));
  const numbered = share((line) => /^\t*\d{1,3}[.、]\s?\S/.test(line));
  if (tabbed >= 0.4 && headings <= 1 && (bulleted < 0.4 || (bulleted < 0.75 && numbered >= 0.25)))
    return 'outline';
  if (isSpacedOutline(lines) && headings === 0 && bulleted < 0.2) return 'outline';
  const rulers = lines.filter((line) => ruler.test(line)).length;
  const marks = share((line) => markdownMark.test(line));
  if (rulers > headings) return 'flat';
  if (headings > 0 || marks >= 0.12 || fenced) return 'markdown';
  return 'flat';
}

// Numbered lines of several depths, indented by blanks, with deeper text below.
function isSpacedOutline(lines: readonly string[]): boolean {
  const indented = lines.filter((line) => /^ {2,}\S/.test(line));
  if (indented.length < lines.length * 0.4) return false;
  const depths = new Set(indented.map((line) => line.length - line.trimStart().length));
  const numbered = lines.filter((line) => markerOf(line.trim())?.ordinal !== undefined);
  return depths.size >= 2 && numbered.length >= lines.length * 0.25;
}

function outsideFences(lines: readonly string[]): string[] {
  let fenced = false;
  return lines.filter((line) => {
    const fence = /^\s*(?:```|~~~)/.test(line);
    if (fence) fenced = !fenced;
    return !fence && !fenced;
  });
}
