import { type CodeRun, findCode } from '../../code/index.ts';
import type { LineReading } from '../../note-context.ts';
import { fencesOf } from '../flat/index.ts';
import { mendLine } from './mend-line.ts';

/** Lines of a region that are read by themselves: Markdown, or code that no fence marks. */
export interface Segment {
  start: number;
  end: number;
  code?: CodeRun;
}

/**
 * Cuts a region of notes where Markdown would go on: at code without a fence, after a fence that is never closed, and
 * below a list whose last item would swallow the lines at the margin that follow it.
 */
export function segmentsOf({ lines, firstLine, report }: LineReading): Segment[] {
  const fences = fencesOf(lines);
  const outside = [...lines];
  for (const { start, end } of fences) outside.fill('', start, end);
  const cuts = new Set<number>([...lazyLines(outside), ...headingsApart(outside), ...longRuns(outside)]);
  for (const { start, end, closed } of fences) {
    if (closed) continue;
    cuts.add(end);
    report({
      ruleId: 'unclosed-fence',
      reason:
        'Unexpected fence that is never closed, expected a closing one; ended the code before the next heading',
      line: firstLine + start,
      severity: 'warning',
    });
  }
  const runs = findCode(outside.map((line, index) => (isPlain(outside, index) ? line : ''))).filter((run) =>
    isBlock(run, lines),
  );
  return between(runs, cuts, lines.length);
}

/** The lines of a segment as Markdown was meant. */
export function mendedLines(lines: readonly string[]): string[] {
  const mended = lines.map(mendLine);
  for (const { start, end } of fencesOf(lines))
    for (let index = start; index < end; index++) mended[index] = lines[index]!;
  return mended;
}

function between(runs: readonly CodeRun[], cuts: ReadonlySet<number>, length: number): Segment[] {
  const segments: Segment[] = [];
  const addText = (start: number, end: number) => {
    let from = start;
    for (let index = start + 1; index <= end; index++) {
      if (index < end && !cuts.has(index)) continue;
      segments.push({ start: from, end: index });
      from = index;
    }
  };
  let at = 0;
  for (const run of runs) {
    addText(at, run.start);
    segments.push({ start: run.start, end: run.end, code: run });
    at = run.end;
  }
  addText(at, length);
  return segments;
}

const marked = /^\s*(?:[-*+]\s|\d{1,3}[.)、]\s?|>|\|.*\||!?\[)|^#{1,6}\s+\S/;

// A line at the margin that no mark of Markdown begins.
function isPlain(lines: readonly string[], index: number): boolean {
  const line = lines[index]!;
  if (marked.test(line)) return false;
  return !/^\s/.test(line) || !belongsToList(lines, index);
}

function belongsToList(lines: readonly string[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at > index - 200; at--) {
    const line = lines[at]!;
    if (line.trim() === '' || /^\s/.test(line)) {
      if (/^\s*(?:[-*+]|\d{1,3}[.)])\s/.test(line)) return true;
      continue;
    }
    return /^(?:[-*+]|\d{1,3}[.)])\s/.test(line);
  }
  return false;
}

function isBlock({ start, end, truncated, confidence }: CodeRun, lines: readonly string[]): boolean {
  return (
    (end - start >= 3 || (truncated && end === lines.length && end - start >= 2)) &&
    confidence >= 0.7 &&
    !/^\s{2,}/.test(lines[start]!)
  );
}

/** Lines after which a heading begins a segment of its own: the parser of Markdown takes more than twice as long for twice as many. */
const linesApart = 80;

function headingsApart(lines: readonly string[]): number[] {
  const found: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (/^#{1,6}\s/.test(line) && index - (found.at(-1) ?? 0) >= linesApart) found.push(index);
  }
  return found;
}

/** Characters without a blank line from which a run of lines is cut: no paragraph is that long. */
const longestRun = 8000;

function longRuns(lines: readonly string[]): number[] {
  const found: number[] = [];
  let length = 0;
  for (const [index, line] of lines.entries()) {
    length = line.trim() === '' ? 0 : length + line.length;
    if (length <= longestRun) continue;
    found.push(index);
    length = line.length;
  }
  return found;
}

// A line at the margin right below a list belongs to it only when the item above stops in the middle of a clause.
function lazyLines(lines: readonly string[]): number[] {
  const found: number[] = [];
  let inList = false;
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1] ?? '';
    if (/^\s*(?:[-*+]|\d{1,3}[.)])\s+\S/.test(line)) inList = true;
    else if (line.trim() !== '' && !/^\s/.test(line)) {
      if (inList && above.trim() !== '' && !/^[>#|]/.test(line) && !/[，,、（(：:]\s*$/u.test(above))
        found.push(index);
      inList = false;
    }
  }
  return found;
}
