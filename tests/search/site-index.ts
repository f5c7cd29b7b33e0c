import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { folderSource } from '../../scripts/search/folder-source.ts';
import { indexFolder, readSite } from '../../scripts/search/index-site.ts';
import type { IndexedPage } from '../../src/search/build/page.ts';
import { createInk, type Ink } from '../../src/search/engine.ts';
import { projectRoot } from '../support/run-script.ts';

/** A built site and an engine that reads its index, as a browser does. */
export interface JudgedSite {
  pages: IndexedPage[];
  ink: Ink;
}

/** The site whose search is judged: the project's own unless INKSTONE_SEARCH_SITE names another built one. */
export const judgedFolder = process.env['INKSTONE_SEARCH_SITE'] ?? join(projectRoot, 'dist');

/** Opens the index of a built site. */
export async function judgedSite(folder = judgedFolder): Promise<JudgedSite> {
  const index = join(folder, indexFolder);
  if (!existsSync(index)) throw new Error(`No index in ${index}: run "npm run build" first`);
  return { pages: await readSite(folder), ink: createInk(folderSource(index)) };
}
