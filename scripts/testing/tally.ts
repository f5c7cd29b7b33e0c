/** How many tests ended how. */
export interface Tally {
  passed: number;
  failed: number;
  /** What could not be tested here, by what it would have needed. */
  skipped: Readonly<Record<string, number>>;
}

/** Adds up tallies. */
export function sum(tallies: readonly Tally[]): Tally {
  const skipped: Record<string, number> = {};
  for (const [kind, number] of tallies.flatMap((tally) => Object.entries(tally.skipped)))
    skipped[kind] = (skipped[kind] ?? 0) + number;
  const total = (of: 'passed' | 'failed') => tallies.reduce((result, tally) => result + tally[of], 0);
  return { passed: total('passed'), failed: total('failed'), skipped };
}

/** The tally of one step that counts as one test. */
export function one(passed: boolean): Tally {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: {} };
}

/** The last line of a test run: `812 passed, 0 failed, 8 skipped: 3 Go, 5 browser`. */
export function tallyLine({ passed, failed, skipped }: Tally): string {
  const line = `${passed} passed, ${failed} failed`;
  const kinds = Object.entries(skipped).filter(([, number]) => number > 0);
  const all = kinds.reduce((result, [, number]) => result + number, 0);
  return all > 0
    ? `${line}, ${all} skipped: ${kinds.map(([kind, number]) => `${number} ${kind}`).join(', ')}`
    : line;
}
