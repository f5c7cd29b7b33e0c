import { OpenState } from './brackets.ts';
import { type Line } from './line-class.ts';
import { wideShare } from './masking.ts';

/** The extent of a run, before its language is known. */
export interface GrownRun {
  start: number;
  end: number;
  truncated: boolean;
}

const MAX_LEAD_COMMENTS = 6;
const MAX_PROSE_IN_BRACKETS = 4;
const MAX_LINES_IN_BRACKETS = 200;
const BLOCK_OPENER = /^(?:def|class|for|while|if|elif|else|try|except|finally|with|async)\b.*:$/;
const SQL_OPENER = /^(?:select|insert|update|delete|create|alter|with|replace)\b[^;]*$/i;
const EXPECTS_MORE = /(?:\\|,|\(|&&|\|\||=|\+|\|)$/;

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
  return code;
}

/** Extends a run from its first line; undefined when the evidence is too weak. */
export function growRun(lines: readonly Line[], start: number, firstCode: number): GrownRun | undefined {
  const floor = floorOf(lines, start, firstCode);
  const open = new OpenState();
  let kept = start - 1;
  let keptOpen = 0;
  let prose = 0;
  let blanks = 0;
  let blockIndent: number | undefined;
  let sql = false;
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.kind === 'blank') {
      blanks += 1;
      if (blanks > 2 && open.depth === 0 && !open.verbatim) break;
      if (open.depth === 0) sql = false;
      continue;
    }
    if (line.tabs < floor) break;
    const inside = open.verbatim || open.depth > 0;
    if (line.kind === 'mark' && !open.verbatim) break;
    if (inside && at - kept > 1 + blanks + MAX_PROSE_IN_BRACKETS) break;
    if (inside && at - start > MAX_LINES_IN_BRACKETS && line.kind === 'prose') break;
    const previous = lines[kept];
    const adjacent = blanks === 0;
    const continues = adjacent && previous !== undefined && kept >= firstCode && wideShare(line.core) === 0
      && EXPECTS_MORE.test(previous.core) && line.kind !== 'item';
    const inBlock = blockIndent !== undefined && line.indent > blockIndent && wideShare(line.core) < 0.35;
    const inSql = sql && adjacent && line.kind !== 'item' && wideShare(line.core) < 0.35 && line.kind !== 'gloss';
    const isCode = line.kind === 'code' && line.strength >= 2;
    if (!inside && !isCode && !continues && !inBlock && !inSql) {
      if (line.kind === 'item' || line.kind === 'prose') break;
      // held back: belongs to the run only when code follows
      if (!adjacent && line.kind !== 'comment') break;
      if (line.kind !== 'comment' && ++prose > 2) break;
      open.feed(line.text, line.core);
      if (open.verbatim || open.depth > 0) continue;
      continue;
    }
    const wide = line.kind === 'prose' || line.kind === 'item';
    open.feed(line.text, line.core);
    prose = wide ? prose + 1 : 0;
    if (inside && wide && prose > MAX_PROSE_IN_BRACKETS && !open.verbatim) break;
    if (!(inside && wide && !open.verbatim && prose > 1)) {
      kept = at;
      keptOpen = open.depth;
    }
    blanks = 0;
    if (isCode && SQL_OPENER.test(line.core)) sql = true;
    if (line.core.endsWith(';')) sql = false;
    if (BLOCK_OPENER.test(line.core)) blockIndent = Math.min(blockIndent ?? line.indent, line.indent);
    else if (blockIndent !== undefined && line.indent <= blockIndent && adjacent) blockIndent = undefined;
  }
  const end = withTail(lines, kept, floor) + 1;
  if (kept < firstCode || !isEnough(lines.slice(start, end))) return undefined;
  return { start, end, truncated: keptOpen > 0 };
}

// a first line one tab deeper than a continuation that is indented by spaces does not set the depth
function floorOf(lines: readonly Line[], start: number, firstCode: number): number {
  const first = lines[start]?.tabs ?? 0;
  const second = lines.slice(start + 1, firstCode + 3).find((line) => line.kind !== 'blank');
  const shallower = second !== undefined && second.tabs === first - 1 && second.indent - second.tabs * 4 >= 2;
  return shallower ? first - 1 : Math.min(first, lines[firstCode]?.tabs ?? first);
}

// comments that follow the last line at once, such as expected output
function withTail(lines: readonly Line[], kept: number, floor: number): number {
  let last = kept;
  for (let at = kept + 1; at < lines.length && at - kept <= 2; at += 1) {
    const line = lines[at];
    if (line?.kind !== 'comment' || line.tabs < floor || Math.abs(line.tabs - (lines[kept]?.tabs ?? 0)) > 1) break;
    last = at;
  }
  const after = lines[last + 1];
  // a comment directly above prose is a title of that prose
  return last > kept && after?.kind === 'prose' && after.tabs === lines[last]?.tabs ? kept : last;
}

function isEnough(run: readonly Line[]): boolean {
  const filled = run.filter((line) => line.kind !== 'blank' && line.kind !== 'comment');
  if (filled.length <= 1) return filled[0]?.strength === 3;
  const strong = filled.filter((line) => line.strength >= 2).length;
  return strong >= 2 || filled.some((line) => line.strength === 3);
}
