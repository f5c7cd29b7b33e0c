import type { SafeNote } from '../stages.ts';

/** Gives notes whose names became equal when secrets were taken out of them a number each: the ledger goes by names. */
export function withDistinctNames(notes: readonly SafeNote[]): readonly SafeNote[] {
  const taken = new Set<string>();
  for (const { file } of notes) {
    const name = file.path;
    for (let count = 2; taken.has(file.path); count++) file.path = `${name} (${count})`;
    taken.add(file.path);
  }
  return notes;
}
