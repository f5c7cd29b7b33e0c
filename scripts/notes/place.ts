import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { CommandFailure } from '../command/failure.ts';

/** Folder of the project. */
export const projectRoot = resolve(import.meta.dirname, '../..');

/** Where notes come from and where what the compiler makes of them goes; all absolute. */
export interface Place {
  notes: string;
  taxonomy: string;
  sources: string;
  /** Anchors published so far: read before, written after. */
  addresses: string;
  /** Holds `pages`, `reports` and `addresses.json`. */
  output: string;
  /** The project's own notes. */
  own: boolean;
  /** The folder has no taxonomy of its own and is filed by the project's. */
  borrowsTaxonomy: boolean;
}

/** Finds the place of a notes folder; refuses an `output` for the pages that would endanger something else. */
export async function findPlace(notes: string | undefined, output: string | undefined): Promise<Place> {
  const content = join(projectRoot, 'content');
  const ownNotes = join(content, 'notes');
  const folder = notes ?? ownNotes;
  const real = await realPathOf(folder);
  const own = real === (await realPathOf(ownNotes));
  const target = output ?? (own ? content : cacheFor('notes', real));
  if (output !== undefined) await checkOutput(folder, output);
  const decided = (name: string) => (own || !existsSync(join(folder, name)) ? content : folder);
  return {
    notes: folder,
    taxonomy: join(decided('taxonomy.yml'), 'taxonomy.yml'),
    sources: join(decided('sources.yml'), 'sources.yml'),
    addresses: join(target, 'addresses.json'),
    output: target,
    own,
    borrowsTaxonomy: !own && decided('taxonomy.yml') === content,
  };
}

/** Folder in the cache that belongs to another folder. */
export function cacheFor(what: string, folder: string): string {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  return join(projectRoot, '.cache', `${what}-${name}`);
}

/** Folder for what the site keeps between builds of a place: rendered pages and drawn diagrams. */
export function siteCache(place: Place): string {
  return cacheFor('astro', place.output);
}

/** A path as a person wants to read it: relative when it lies in the project. */
export function shown(path: string): string {
  const inside = relative(projectRoot, path);
  return inside.startsWith('..') || inside === '' ? path : inside;
}

/** True when the first path is the second or lies in it; links are followed as far as the paths exist. */
export async function isWithin(path: string, folder: string): Promise<boolean> {
  const [inner, outer] = await Promise.all([realPathOf(path), realPathOf(folder)]);
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}

async function checkOutput(notes: string, output: string): Promise<void> {
  const advice = 'choose another folder with --out DIR';
  if (await isWithin(output, notes)) {
    throw new CommandFailure(
      `The output folder ${output} lies inside the notes folder, which is never written to; ${advice}`,
    );
  }
  for (const name of ['pages', 'reports']) {
    const folder = join(output, name);
    if (await isWithin(notes, folder)) {
      throw new CommandFailure(
        `The notes folder lies inside ${folder}, where old output is removed; ${advice}`,
      );
    }
    const foreign = existsSync(folder) && !existsSync(join(output, 'addresses.json'));
    if (foreign)
      throw new CommandFailure(`${folder} was not made by this command and will not be touched; ${advice}`);
  }
  const existing = await stat(output).catch(() => undefined);
  if (existing && !existing.isDirectory())
    throw new CommandFailure(`${output} is a file, expected a folder; ${advice}`);
}

async function realPathOf(path: string): Promise<string> {
  const real = await realpath(path).catch(() => undefined);
  if (real !== undefined) return real;
  const parent = dirname(path);
  return parent === path ? path : join(await realPathOf(parent), path.slice(parent.length));
}
