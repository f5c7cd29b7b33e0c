import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

/**
 * Hash of the code that turns pages into HTML, so that a cached result is never older than the code.
 * Folders are hashed whole; tests in them do no harm.
 */
export async function ownVersion(folders: readonly URL[]): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const names = await readdir(folder, { recursive: true }).catch(() => []);
    for (const name of names.filter((file) => /\.(?:ts|json)$/.test(file)).sort()) {
      hash
        .update(name)
        .update(await readFile(new URL(name.split(/[\\/]/).map(encodeURIComponent).join('/'), folder)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
