import { getCollection } from 'astro:content';
import { buildSite, type Site, type SitePage } from './site.ts';

/** The site with what its pages print. */
export interface LoadedSite {
  site: Site;
  /** Compiled bodies with placeholders. */
  bodies: ReadonlyMap<SitePage, string>;
  /** Bodies as Markdown with placeholders. */
  markdown: ReadonlyMap<SitePage, string>;
}

/** Reads all pages that the loader has compiled. */
export async function loadSite(): Promise<LoadedSite> {
  const entries = await getCollection('pages');
  return {
    site: buildSite(entries.map((entry) => entry.data)),
    bodies: new Map(entries.map((entry) => [entry.data, entry.rendered?.html ?? ''])),
    markdown: new Map(entries.map((entry) => [entry.data, entry.body ?? ''])),
  };
}
