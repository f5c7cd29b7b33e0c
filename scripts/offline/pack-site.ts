import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { offlinePage, offlineStyle } from './offline-page.ts';

/** What only a server, a script or a search engine needs. */
const leftOut =
  /^(?:pagefind|ink)\/|\.js$|(?:^|\/)(?:social\.png|card\.json)$|^(?:404\.html|_headers|_redirects|robots\.txt|sitemap\.xml|manifest\.webmanifest|\.inkstone-site)$/;

/** Folder in the archive, so that unpacking it litters nobody's folder. */
const top = 'inkstone';
/** The earliest day that an archive knows: the same site is the same archive. */
const day = new Date(1980, 0, 1);

/** Writes a built site into an archive that reads well when it is unpacked and opened from disk; gives its files. */
export async function packSite(site: string, base: string, file: string): Promise<string[]> {
  const entries: Zippable = {};
  const names = await filesOf(site);
  for (const name of names) entries[`${top}/${name}`] = await offlineFile(site, name, base);
  // In one step: an archive that was there before stays whole until the new one is.
  const fresh = `${file}.${process.pid}`;
  try {
    await writeFile(fresh, zipSync(entries, { level: 9, mtime: day }));
    await rename(fresh, file);
  } finally {
    await rm(fresh, { force: true });
  }
  return names;
}

async function filesOf(site: string): Promise<string[]> {
  const found = await readdir(site, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !leftOut.test(name))
    .sort();
}

async function offlineFile(site: string, name: string, base: string): Promise<Uint8Array> {
  const content = await readFile(join(site, name));
  if (name.endsWith('.html')) return strToU8(offlinePage(content.toString(), name, base));
  return name.endsWith('.css') ? strToU8(offlineStyle(content.toString())) : content;
}
