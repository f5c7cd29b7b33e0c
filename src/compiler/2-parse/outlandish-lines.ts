import { paragraph } from '../tree/blocks.ts';
import type { Block, LineRange } from '../tree/nodes.ts';
import type { NoteContext } from './note-context.ts';

/** Characters from which a line is no line that somebody wrote: an export, a dump, an attack. */
const longest = 6_000;
/** Deepest indent that is kept, in characters; deeper lists nest no further. */
const deepestIndent = 60;
/** Most marks of lists and quotes at the beginning of one line. */
const mostMarks = 24;

const marks = new RegExp(`^(?:\\s{0,3}(?:(?:[-*+]|\\d{1,3}[.)])\\s|>)){${mostMarks},}`);

/** Characters up to which a long line of words may be a paragraph that somebody never broke. */
const longestProse = 60_000;

/** Lines of a note made fit for the readers, and those that no reader should look into. */
export interface FitLines {
  /** Outlandish lines are blank here. */
  lines: string[];
  /** What stands for them, by their index. */
  verbatim: ReadonlyMap<number, Block>;
}

/**
 * Sets aside lines outside fences that are longer, or begin with more marks, than anybody writes: reading them would
 * take time that grows with the square of their length, or nest deeper than a stack holds. They become paragraphs of
 * plain text when they are words, else blocks of code. Indents are cut to a depth that can still be read.
 */
export function fitLines(
  raw: readonly string[],
  from: number,
  { report }: Pick<NoteContext, 'report'>,
): FitLines {
  const verbatim = new Map<number, Block>();
  let fence: string | undefined;
  const lines = raw.map((line, index) => {
    const mark = line.length > longest ? undefined : /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark && fence === undefined) fence = mark;
    else if (mark && fence !== undefined && mark[0] === fence[0] && mark.length >= fence.length)
      fence = undefined;
    if (index < from || fence !== undefined) return line;
    if (line.length <= longest && !marks.test(line)) return cutIndent(line);
    verbatim.set(index, blockOf(line.trim(), { start: index + 1, end: index + 1 }));
    report({
      ruleId: 'outlandish-line',
      reason: `Unexpected line of ${line.length} characters or of more than ${mostMarks} marks, expected lines that a person reads; kept it as it is`,
      line: index + 1,
      severity: 'warning',
    });
    return '';
  });
  return { lines, verbatim };
}

function blockOf(text: string, lines: LineRange): Block {
  const words = text.match(/[\p{L}\p{N}\s]/gu)?.length ?? 0;
  const isProse = text.length <= longestProse && words >= text.length * 0.7;
  return isProse
    ? paragraph([{ type: 'text', value: text }], lines)
    : { type: 'code', lang: 'text', value: text, lines };
}

function cutIndent(line: string): string {
  const indent = line.length - line.trimStart().length;
  return indent <= deepestIndent ? line : line.slice(indent - deepestIndent);
}
