import { join } from 'node:path';
import { readSite } from '../../scripts/search/index-site.ts';
import { loadKnowledge } from '../../scripts/search/knowledge.ts';
import { buildIndex } from '../../src/search/build/build-index.ts';
import type { IndexedPage } from '../../src/search/build/page.ts';
import { createInk, type Ink } from '../../src/search/engine.ts';
import { manifestName } from '../../src/search/format/files.ts';
import { projectRoot } from '../support/run-script.ts';

/** A built site with an engine that has just indexed it. */
export interface JudgedSite {
  pages: IndexedPage[];
  ink: Ink;
}

/** The site whose search is judged: the project's own unless INKSTONE_SEARCH_SITE names another built one. */
export const judgedFolder = process.env['INKSTONE_SEARCH_SITE'] ?? join(projectRoot, 'dist');

/** Indexes a built site in memory. */
export async function judgedSite(folder = judgedFolder): Promise<JudgedSite> {
  const pages = await readSite(folder);
  const { files, manifest } = buildIndex(pages, await loadKnowledge());
  const served = new Map([...files].map(([name, bytes]) => [`memory/${name}`, bytes]));
  served.set(manifestName, new TextEncoder().encode(JSON.stringify({ ...manifest, folder: 'memory' })));
  return { pages, ink: createInk((path) => Promise.resolve(served.get(path))) };
}
