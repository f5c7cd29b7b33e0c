import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Number and bytes of the files below a folder whose name a test accepts. */
export async function folderSize(
  folder: string,
  accepts: (name: string) => boolean = () => true,
): Promise<{ files: number; bytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  let bytes = 0;
  let files = 0;
  for (const entry of entries) {
    if (!entry.isFile() || !accepts(entry.name)) continue;
    files += 1;
    bytes += (await stat(join(entry.parentPath, entry.name))).size;
  }
  return { files, bytes };
}
