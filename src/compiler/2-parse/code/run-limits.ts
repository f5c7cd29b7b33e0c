import type { Line } from './line-class.ts';

const MAX_LEAD_COMMENTS = 6;

/** Index of the first code line when a run may start at `at`, whose leading comments are part of the run. */
export function startOfRun(lines: readonly Line[], at: number): number | undefined {
  const first = lines[at];
  let code = at;
  while (lines[code]?.kind === 'comment' && code - at < MAX_LEAD_COMMENTS) code += 1;
  const line = lines[code];
  if (first === undefined || line === undefined) return undefined;
  if (first.text.startsWith('/*')) return at;
  if (line.kind !== 'code' || line.strength < 2 || Math.abs(line.tabs - first.tabs) > 1) return undefined;
  if (/^[\])}]/.test(line.core)) return undefined;
  // a lone bracket opens data only when data follows: formulas are set between brackets too
  if (/^[[({]+$/.test(line.core) && !/^(?:""|''|[\d[{\]}]|\w+:)/.test(lines[code + 1]?.core ?? ''))
    return undefined;
  return code;
}

/**
 * Depth below which a run ends. A first line one tab deeper than a continuation that is indented by spaces does
 * not set it.
 */
export function floorOf(lines: readonly Line[], start: number, firstCode: number): number {
  const first = lines[start]?.tabs ?? 0;
  const second = lines.slice(start + 1, firstCode + 3).find((line) => line.kind !== 'blank');
  const shallower = second !== undefined && second.tabs === first - 1 && second.indent - second.tabs * 4 >= 2;
  return shallower ? first - 1 : Math.min(first, lines[firstCode]?.tabs ?? first);
}

/** Last line of a run together with the comments that follow at once, such as expected output. */
export function withTail(lines: readonly Line[], kept: number, floor: number): number {
  let last = kept;
  for (let at = kept + 1; at < lines.length && at - kept <= 2; at += 1) {
    const line = lines[at];
    if (line?.kind !== 'comment' || line.tabs < floor || Math.abs(line.tabs - (lines[kept]?.tabs ?? 0)) > 1)
      break;
    last = at;
  }
  const after = lines[last + 1];
  // a comment directly above prose is a title of that prose
  return last > kept && after?.kind === 'prose' && after.tabs === lines[last]?.tabs ? kept : last;
}

/** True when the lines together are evidence enough for a run. */
export function isEnough(run: readonly Line[]): boolean {
  const filled = run.filter((line) => line.kind !== 'blank' && line.kind !== 'comment');
  // names of functions, one to a paragraph or capitalised like a title, are topics
  const isName = (line: Line): boolean => /^[\w.]+\(\)$/.test(line.core);
  if (
    filled.every(isName) &&
    (run.some((line) => line.kind === 'blank') || /^[A-Z]/.test(filled[0]?.core ?? ''))
  )
    return false;
  if (filled.length <= 1) return filled[0]?.strength === 3;
  const strong = filled.filter((line) => line.strength >= 2).length;
  return strong >= 2 || filled.some((line) => line.strength === 3);
}
