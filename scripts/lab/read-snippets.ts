import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { extract, type Problem } from '../../src/lab/extract.ts';
import type { Snippet } from '../../src/lab/snippet.ts';
import { CommandFailure } from '../command/failure.ts';

/** The snippets of a folder of notes (or pages), and what their authors have to mend. */
export async function readSnippets(
  folder: string,
  ending = '.md',
): Promise<{ snippets: Snippet[]; problems: Problem[] }> {
  if (!existsSync(folder)) throw new CommandFailure(`There is no folder ${folder}`);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const notes = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const texts = await Promise.all(
    notes.map(async (note) => extract(note, await readFile(join(folder, note), 'utf8'))),
  );
  return {
    snippets: texts.flatMap(({ snippets }) => snippets),
    problems: texts.flatMap(({ problems }) => problems),
  };
}
