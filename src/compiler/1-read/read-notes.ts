import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { VFile } from 'vfile';
import type { SourceNote } from '../stages.ts';
import { decode, noteSizeLimit } from './decode.ts';
import { InputError } from './input-error.ts';

/** A file that is not a note, and why. */
export interface RefusedFile {
  path: string;
  reason: string;
}

/** What stands in a folder of notes. */
export interface NotesFolder {
  notes: SourceNote[];
  refused: RefusedFile[];
  /** Paths of the pictures in the folder. */
  pictures: string[];
}

const noteName = /(?:^|\/)(?:[^./]+|.*\.(?:md|markdown|mdown|mdx|txt|text|note|notes|org|rst|adoc))$/i;
const pictureName = /\.(?:png|jpe?g|gif|webp|svg|avif)$/i;
const dataName = /^(?:taxonomy|sources)\.ya?ml$/i;

/**
 * Reads every note below a folder, sorted by path, so that the order never depends on the machine.
 * Hidden files and `node_modules` are not looked at; links are not followed.
 * Throws `InputError` when the folder does not exist, is no folder, or holds no note.
 */
export async function readNotes(directory: string): Promise<NotesFolder> {
  const folder = await stat(directory).catch(() => undefined);
  if (!folder)
    throw new InputError(`${directory} does not exist; give the folder of your notes with --notes DIR`);
  if (!folder.isDirectory())
    throw new InputError(`${directory} is a file; give the folder that holds it with --notes DIR`);

  const result: NotesFolder = { notes: [], refused: [], pictures: [] };
  for (const path of await filesBelow(directory)) {
    if (dataName.test(path)) continue;
    if (pictureName.test(path)) result.pictures.push(path);
    else if (!noteName.test(path))
      result.refused.push({ path, reason: 'is not a note by its name; notes end in .md or .txt' });
    else await readNote(directory, path, result);
  }
  if (result.notes.length === 0) {
    const why = result.refused.map(({ path, reason }) => `\n  ${path} ${reason}`).join('');
    throw new InputError(`${directory} holds no notes; put at least one .md or .txt file into it${why}`);
  }
  return result;
}

async function readNote(directory: string, path: string, result: NotesFolder): Promise<void> {
  try {
    const { size } = await stat(join(directory, path));
    const bytes = size > noteSizeLimit ? new Uint8Array(size) : await readFile(join(directory, path));
    const decoded = decode(bytes);
    if ('reason' in decoded) result.refused.push({ path, reason: decoded.reason });
    else result.notes.push({ file: new VFile({ path, value: decoded.text }), syntax: [] });
  } catch (error) {
    result.refused.push({
      path,
      reason: `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'error'})`,
    });
  }
}

async function filesBelow(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true, recursive: true });
  const isHidden = (path: string) =>
    path.split('/').some((part) => part.startsWith('.') || part === 'node_modules');
  return entries
    .filter((entry: Dirent) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !isHidden(path))
    .sort((a, b) => (a < b ? -1 : 1));
}
