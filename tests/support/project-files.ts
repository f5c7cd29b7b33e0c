import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { projectRoot } from './run-script.ts';

const skipped = new Set(['node_modules', 'dist', '.cache', '.git', '.astro', 'coverage']);

/** Paths of all files of the project that are ours, relative to its folder. */
export async function projectFiles(folder = projectRoot): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const paths = await Promise.all(
    entries
      .filter(({ name }) => !skipped.has(name))
      .map(async (entry) => {
        const path = join(folder, entry.name);
        return entry.isDirectory() ? projectFiles(path) : [relative(projectRoot, path)];
      }),
  );
  return paths.flat().sort();
}
