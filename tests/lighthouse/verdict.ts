/** The scores of one run by category, from 0 to 100. */
export type Scores = Readonly<Record<string, number>>;

/** Performance depends on what else the machine does, the other categories do not. */
const measured = 'performance';
const attempts = 4;
const least = 95;

/** Whether the page should be measured once more: only performance is short of its 100, and there is an attempt left. */
export function needsAnother(runs: readonly Scores[]): boolean {
  return (
    runs.length < attempts &&
    flaws(runs).length === 0 &&
    runs.every((scores) => (scores[measured] ?? 0) < 100)
  );
}

/** What is wrong with a page after its runs; performance counts as its best run, and then may lack a little. */
export function verdict(runs: readonly Scores[]): string[] {
  const performance = runs.map((scores) => scores[measured] ?? 0);
  const slow = Math.max(...performance) < least;
  return [
    ...flaws(runs),
    ...(slow ? [`${measured} ${performance.join(', ')}, expected ${least} or more`] : []),
  ];
}

function flaws(runs: readonly Scores[]): string[] {
  return Object.entries(runs.at(-1) ?? {})
    .filter(([category, score]) => category !== measured && score < 100)
    .map(([category, score]) => `${category} ${score}, expected 100`);
}
