import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { PageMatter } from '../../schema/page.ts';

const run = promisify(execFile);

/**
 * When each note was last changed, by its path in the folder, as the history of the repository says.
 * The time of a file says when it was checked out; without a history nothing is known.
 */
export async function editDates(folder: string): Promise<ReadonlyMap<string, string>> {
  const format = ['log', '--format=%x00%cI', '--name-only', '--relative', '--no-renames', '--', '.'];
  const options = { cwd: folder, maxBuffer: 1 << 28 };
  const { stdout } = await run('git', ['-c', 'core.quotePath=false', ...format], options).catch(() => ({
    stdout: '',
  }));
  return readHistory(stdout);
}

/** Reads commits, the latest first: a date after a zero byte, then the names of what was changed. */
export function readHistory(history: string): Map<string, string> {
  const dates = new Map<string, string>();
  for (const commit of history.split('\0').slice(1)) {
    const [date = '', ...names] = commit.split('\n').filter((line) => line !== '');
    for (const name of names) if (!dates.has(name)) dates.set(name, date);
  }
  return dates;
}

/** When a page was last changed: with the latest change of a note that it comes from. */
export function lastEdited(
  { sources }: Pick<PageMatter, 'sources'>,
  dates: ReadonlyMap<string, string>,
): string | undefined {
  return sources
    .flatMap(({ note }) => dates.get(note) ?? [])
    .toSorted((a, b) => Date.parse(b) - Date.parse(a))[0];
}
