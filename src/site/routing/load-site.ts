import { getCollection } from 'astro:content';
import { editDates, lastEdited } from '../content/edit-dates.ts';
import { buildSite, type Site, type SitePage } from './site.ts';

/** The site with what its pages print. */
export interface LoadedSite {
  site: Site;
  /** Compiled bodies with placeholders. */
  bodies: ReadonlyMap<SitePage, string>;
  /** Bodies as Markdown with placeholders. */
  markdown: ReadonlyMap<SitePage, string>;
}

let dates: ReturnType<typeof editDates> | undefined;

/** Reads all pages that the loader has compiled, and asks the history of the notes once for their dates. */
export async function loadSite(): Promise<LoadedSite> {
  dates ??= editDates(process.env['INKSTONE_NOTES'] ?? 'content/notes');
  const known = await dates;
  const entries = (await getCollection('pages')).map((entry) => {
    const page: SitePage = { ...entry.data, edited: lastEdited(entry.data, known) };
    return { page, html: entry.rendered?.html ?? '', markdown: entry.body ?? '' };
  });
  return {
    site: buildSite(entries.map(({ page }) => page)),
    bodies: new Map(entries.map(({ page, html }) => [page, html])),
    markdown: new Map(entries.map(({ page, markdown }) => [page, markdown])),
  };
}
