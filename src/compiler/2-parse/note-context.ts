import type { Saying } from '../diagnostics/index.ts';
import type { SyntaxLine } from '../stages.ts';
import type { LineRange } from '../tree/nodes.ts';
import type { SectionStack } from './section-stack.ts';

/** Takes what a reader has to say about a place of the note. */
export type Report = (saying: Omit<Saying, 'source'>) => void;

/** Where everything that is read of a note goes. */
export interface NoteContext {
  stack: SectionStack;
  syntax: SyntaxLine[];
  report: Report;
}

/** A stretch of lines of a note, and where it goes. */
export interface LineReading extends NoteContext {
  lines: readonly string[];
  /** Number in the note of the first of the lines. */
  firstLine: number;
}

/** Numbers in the note of the lines from index `start` to before `end`. */
export function linesBetween({ firstLine }: LineReading, start: number, end: number): LineRange {
  return { start: firstLine + start, end: firstLine + end - 1 };
}
