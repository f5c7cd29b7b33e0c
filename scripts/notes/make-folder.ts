import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CommandFailure } from '../command/failure.ts';

/**
 * Makes a folder and those above it, one at a time: Node's own way of doing so never ends where a file system takes no
 * folders, as /proc. Throws a failure that says so.
 */
export async function makeFolder(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) await makeFolder(parent);
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return;
    if (error.code !== 'ENOENT') throw error;
    throw new CommandFailure(`${parent} takes no folders; choose another folder with --out`);
  });
}
