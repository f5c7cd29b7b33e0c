import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CommandFailure } from '../command/failure.ts';
import { count, phase } from '../command/progress.ts';
import { compileNotes } from '../notes/compile-notes.ts';
import { cacheFor, findPlace, isWithin, type Place, projectRoot, shown, siteCache } from '../notes/place.ts';
import type { Options } from '../options.ts';
import { indexSite } from '../search/index-site.ts';
import { loadAstro } from './astro-site.ts';
import { checkDiagrams } from './check-diagrams.ts';
import { writeSearchIndex } from './search-index.ts';
import { writeServiceWorker } from './service-worker.ts';
import { inputStamp } from './stamp.ts';
import { replaceFolder } from './swap-folder.ts';

/** Name of the file that marks a folder as a built site and says what it was built from. */
const stampName = '.inkstone-site';

/** Where the site of these options is built. */
export async function siteFolder(options: Options): Promise<string> {
  const { own, notes } = await findPlace(options.notes, undefined);
  return options.out ?? (own ? join(projectRoot, 'dist') : cacheFor('site', notes));
}

/** Compiles the notes and builds the site, unless nothing has changed since the last time. */
export async function buildSite(options: Options): Promise<void> {
  const place = await findPlace(options.notes, undefined);
  const site = await siteFolder(options);
  const base = options.base ?? '/';
  if (options.out !== undefined) await checkSiteFolder(options.out, place.notes);
  if ((await formerStamp(site)) === (await inputStamp(place, base))) {
    console.log(`${shown(site)} is up to date, nothing changed`);
    return;
  }
  const { diagrams, pictures } = await compileNotes(place);
  await checkDiagrams(diagrams, place);
  await replaceFolder(site, join(projectRoot, '.cache'), async (fresh) => {
    await fill(fresh, place, base);
    await copyPictures(pictures, place.notes, join(fresh, 'pictures'));
  });
  console.log(`The site is in ${shown(site)}`);
}

async function fill(fresh: string, place: Place, base: string): Promise<void> {
  const stamp = await inputStamp(place, base);
  const { build } = await loadAstro({
    content: place.output,
    notes: place.notes,
    out: fresh,
    base,
    cache: siteCache(place),
  });
  await phase(
    'site',
    () => build({ root: projectRoot, logLevel: 'warn', mode: 'production' }),
    () => 'built',
  );
  await phase(
    'search',
    () => writeSearchIndex(fresh),
    (pages) => `${count(pages, 'page')} indexed by Pagefind`,
  );
  await phase(
    'search',
    () => indexSite(fresh),
    ({ pages, sections }) => `${count(pages, 'page')} with ${count(sections, 'section')} indexed by ink`,
  );
  await writeServiceWorker(fresh, base);
  await writeFile(join(fresh, stampName), stamp);
}

async function copyPictures(pictures: readonly string[], from: string, to: string): Promise<void> {
  for (const picture of pictures) {
    await mkdir(dirname(join(to, picture)), { recursive: true });
    await copyFile(join(from, picture), join(to, picture));
  }
}

async function formerStamp(site: string): Promise<string | undefined> {
  return readFile(join(site, stampName), 'utf8').catch(() => undefined);
}

/** The folder will be replaced as a whole: it must be ours, and hold nothing else. */
async function checkSiteFolder(site: string, notes: string): Promise<void> {
  const advice = 'choose another folder with --out DIR';
  if ((await isWithin(site, notes)) || (await isWithin(notes, site)) || (await isWithin(projectRoot, site))) {
    throw new CommandFailure(
      `The site cannot replace ${site}, which holds notes or the project or lies among the notes; ${advice}`,
    );
  }
  const existing = await stat(site).catch(() => undefined);
  if (existing === undefined) return;
  if (!existing.isDirectory()) throw new CommandFailure(`${site} is a file, expected a folder; ${advice}`);
  if (existsSync(join(site, stampName)) || (await readdir(site)).length === 0) return;
  throw new CommandFailure(`${site} was not built by this command and will not be replaced; ${advice}`);
}
