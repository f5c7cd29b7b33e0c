import type { VFile } from 'vfile';
import { say } from '../diagnostics/index.ts';
import type { Contradiction } from './duplicates.ts';

/** Leaves a message on the note of the second of two statements that differ. */
export function reportContradiction(
  { place, other }: Contradiction,
  files: ReadonlyMap<string, VFile>,
): void {
  const file = files.get(place.note);
  if (!file) return;
  say(file, {
    source: 'merge',
    ruleId: 'possible-contradiction',
    reason: `Unexpected number or negation other than at ${other.note}:${other.start}, expected notes that agree; kept both and said so on the page`,
    line: place.start,
    severity: 'warning',
  });
}
