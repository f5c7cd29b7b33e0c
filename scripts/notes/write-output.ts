import { mkdtemp, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from './make-folder.ts';

/** A file to write, relative to the output folder. */
interface OutputFile {
  path: string;
  text: string;
}

/** What happened to the files of an output folder. */
export interface Written {
  changed: number;
  removed: number;
  same: number;
}

/** Folders that hold nothing but the compiler's output: what is no longer produced there is removed. */
const owned = ['pages', 'reports'];

/**
 * Brings an output folder to exactly these files. Everything that differs is first written beside its place and then
 * renamed, so that a full disk leaves the former output as it was.
 */
export async function writeOutput(files: readonly OutputFile[], folder: string): Promise<Written> {
  await makeFolder(folder);
  const changed = await filter(files, async (file) => (await textOf(join(folder, file.path))) !== file.text);
  await replace(changed, folder);
  const wanted = new Set(files.map((file) => file.path));
  const present = (await Promise.all(owned.map((name) => filesIn(folder, name)))).flat();
  const stale = present.filter((path) => !wanted.has(path));
  for (const path of stale) await rm(join(folder, path));
  for (const name of owned) await removeEmptyFolders(join(folder, name));
  return { changed: changed.length, removed: stale.length, same: files.length - changed.length };
}

async function replace(files: readonly OutputFile[], folder: string): Promise<void> {
  if (files.length === 0) return;
  const staging = await mkdtemp(join(folder, '.writing-'));
  try {
    for (const file of files) await put(join(staging, file.path), file.text);
    for (const file of files) {
      await makeFolder(dirname(join(folder, file.path)));
      await rename(join(staging, file.path), join(folder, file.path));
    }
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function put(path: string, text: string): Promise<void> {
  await makeFolder(dirname(path));
  await writeFile(path, text);
}

async function textOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

async function filesIn(folder: string, name: string): Promise<string[]> {
  const entries = await readdir(join(folder, name), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}

async function removeEmptyFolders(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) if (entry.isDirectory()) await removeEmptyFolders(join(folder, entry.name));
  // rmdir refuses a folder that still holds something, which is the wanted answer.
  await rmdir(folder).catch(() => undefined);
}

async function filter<Item>(items: readonly Item[], test: (item: Item) => Promise<boolean>): Promise<Item[]> {
  const results: Item[] = [];
  for (const item of items) if (await test(item)) results.push(item);
  return results;
}
