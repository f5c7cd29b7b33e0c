import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import type { Place } from '../notes/place.ts';
import { projectRoot } from '../notes/place.ts';

/** What beside the notes decides how the site looks. */
const ownInputs = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json'];

/** Settings of astro.config.mjs that people give in the environment. */
const settings = ['INKSTONE_SITE', 'INKSTONE_SEARCH'];

/** Names the state of everything that a site is built from; equal stamps mean an equal site. */
export async function inputStamp(place: Place, base: string): Promise<string> {
  const environment = settings.map((name) => process.env[name] ?? '').join(' ');
  const hash = createHash('sha256').update(
    `${process.version} ${process.platform} ${base} ${environment} ${place.notes} ${await lastCommit(place.notes)}
`,
  );
  const decisions = [place.taxonomy, place.sources, place.addresses, join(place.output, 'verified.json')];
  const roots = [...ownInputs.map((name) => join(projectRoot, name)), place.notes, ...decisions];
  for (const root of roots) {
    for (const file of await filesOf(root)) {
      hash.update(`${relative(projectRoot, file)}\n`).update(await contentHash(file));
    }
  }
  return hash.digest('hex');
}

// Pages say when their notes were last changed, as the history does.
async function lastCommit(notes: string): Promise<string> {
  const words = ['log', '-1', '--format=%H', '--', '.'];
  try {
    return (await promisify(execFile)('git', words, { cwd: notes })).stdout.trim();
  } catch {
    // No git, no history, or no folder, of which those complain who read it.
    return '';
  }
}

async function contentHash(file: string): Promise<Buffer> {
  return createHash('sha256')
    .update(await readFile(file).catch(() => ''))
    .digest();
}

async function filesOf(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return [root];
  return entries
    .filter(
      (entry) =>
        entry.isFile() &&
        !entry.name.endsWith('.test.ts') &&
        !/[/\\]fixtures(?:[/\\]|$)/.test(entry.parentPath),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
