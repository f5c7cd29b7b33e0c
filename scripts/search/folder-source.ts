import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileSource } from '../../src/search/read/store.ts';

/** Reads the files of an index from a folder, as the engine in the browser reads them from the site. */
export function folderSource(folder: string): FileSource {
  return async (path) => {
    try {
      return await readFile(join(folder, path));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  };
}
