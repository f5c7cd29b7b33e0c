/** Announces a piece of work, does it, and prints what came of it and how long it took. */
export async function phase<Result>(
  name: string,
  work: () => Result | Promise<Result>,
  describe: (result: Result) => string,
): Promise<Result> {
  const started = performance.now();
  process.stdout.write(`${name.padEnd(10)} `);
  try {
    const result = await work();
    process.stdout.write(`${describe(result)} (${duration(performance.now() - started)})\n`);
    return result;
  } catch (error) {
    process.stdout.write('failed\n');
    throw error;
  }
}

/** Milliseconds in the unit that a person would use. */
export function duration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  return `${Math.floor(milliseconds / 60_000)} min ${Math.round((milliseconds % 60_000) / 1000)} s`;
}

/** A count with its noun: `1 page`, `3 pages`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
