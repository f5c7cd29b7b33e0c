import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildIndex } from '../../src/search/build/build-index.ts';
import type { IndexedPage } from '../../src/search/build/page.ts';
import { type Manifest, manifestName } from '../../src/search/format/files.ts';
import { loadKnowledge } from './knowledge.ts';
import { readPage } from './read-page.ts';

/** How a site is indexed. */
export interface IndexOptions {
  /** Folder of the index inside the site. */
  folder?: string;
}

/** What was made. */
export interface IndexReport {
  pages: number;
  sections: number;
  /** Number and bytes of the files. */
  files: number;
  bytes: number;
}

/** Folder of the index inside a site, unless another one is named. */
export const indexFolder = 'ink';

/** Makes the search index of a built site out of its pages and writes it into the site. */
export async function indexSite(site: string, options: IndexOptions = {}): Promise<IndexReport> {
  return writeIndex(await readSite(site), join(site, options.folder ?? indexFolder));
}

/** Writes the index of pages into a folder; what was there before goes. */
export async function writeIndex(pages: readonly IndexedPage[], out: string): Promise<IndexReport> {
  const { files, manifest } = buildIndex(pages, await loadKnowledge());
  const packed = new Map([...files].map(([name, bytes]) => [name, pack(bytes)]));
  // One name for the whole state: the numbers of sections tie all files together, so a change anywhere changes nearly all.
  const hash = createHash('sha256');
  for (const [name, bytes] of packed) hash.update(`${name} ${bytes.length}\n`).update(bytes);
  const folder = hash.digest('base64url').replace(/[-_]/g, '').slice(0, 12);
  await rm(out, { recursive: true, force: true });
  await mkdir(join(out, folder), { recursive: true });
  let size = 0;
  for (const [name, bytes] of packed) {
    await writeFile(join(out, folder, name), bytes);
    size += bytes.length;
  }
  await writeFile(join(out, manifestName), JSON.stringify({ ...manifest, folder } satisfies Manifest));
  return { pages: manifest.pages, sections: manifest.sections, files: packed.size + 1, bytes: size };
}

/** Reads all pages of a built site that are to be found. */
export async function readSite(site: string): Promise<IndexedPage[]> {
  const entries = await readdir(site, { recursive: true });
  const pages: IndexedPage[] = [];
  for (const file of entries.filter((name) => /(?:^|[/\\])index\.html$/.test(name)).sort()) {
    const path = `/${file.split(sep).slice(0, -1).join('/')}/`;
    // Pages of the English interface have the same site path as their Chinese twins; only one of the two is indexed.
    const page = readPage(path.replace(/^\/en\//, '/'), await readFile(join(site, file), 'utf8'));
    if (page !== undefined) pages.push(page);
  }
  return pages;
}

// The header names the operating system that packed it (RFC 1952): it must not differ between machines.
function pack(bytes: Uint8Array): Buffer {
  const packed = gzipSync(bytes, { level: 9 });
  packed[9] = 255;
  return packed;
}
