import type { CodeRun } from '../../code/index.ts';
import type { LineReading } from '../../note-context.ts';

/** Flat text while it is read. */
export interface FlatReading extends LineReading {
  /** Last line with text above, when the lines are a part of something. */
  above?: string;
}

/** Flat text of which is known where unfenced code stands. */
export interface CodedReading extends FlatReading {
  /** Runs of code by the index of their first line. */
  runs: ReadonlyMap<number, CodeRun>;
  /** The lines with code and fences blanked out. */
  visible: readonly string[];
}
