import type { SyntaxLine } from '../stages.ts';

/**
 * Blanks out HTML comments that begin and end a line, outside fences: nobody was meant to see them, and their lines are
 * syntax. A comment among other tags is a part of code and stays.
 */
export function blankComments(lines: readonly string[], from: number, syntax: SyntaxLine[]): string[] {
  const kept = [...lines];
  let fence: string | undefined;
  for (let index = from; index < lines.length; index++) {
    const line = lines[index]!;
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1]?.[0];
    if (mark && (fence === undefined || fence === mark)) fence = fence === undefined ? mark : undefined;
    if (fence !== undefined || !/^\s*<!--/.test(line)) continue;
    const end = endOfComment(lines, index);
    if (end === undefined || isTag(lines[index - 1]) || isTag(lines[end + 1])) continue;
    for (let at = index; at <= end; at++) {
      if (kept[at]!.trim() !== '') syntax.push({ line: at + 1, what: 'marker' });
      kept[at] = '';
    }
    index = end;
  }
  return kept;
}

/** Blanks out lines that would be a title and are none (`书名：《-》`): they are syntax. */
export function blankTitles(lines: string[], syntax: SyntaxLine[]): string[] {
  for (const [index, line] of lines.entries()) {
    if (!line.includes('《') || !/^\s*\S{0,6}\s*[:：]?\s*《\s*[-—_.…]*\s*》\s*$/u.test(line)) continue;
    syntax.push({ line: index + 1, what: 'blank-title' });
    lines[index] = '';
  }
  return lines;
}

/** Longest comment in lines; anything longer is a comment that nobody closed. */
const longest = 200;

function endOfComment(lines: readonly string[], from: number): number | undefined {
  for (let index = from; index < Math.min(lines.length, from + longest); index++) {
    const at = lines[index]!.indexOf('-->');
    if (at >= 0) return lines[index]!.slice(at + 3).trim() === '' ? index : undefined;
  }
  return undefined;
}

function isTag(line: string | undefined): boolean {
  return line !== undefined && /^\s*<\/?[a-z]/i.test(line);
}
