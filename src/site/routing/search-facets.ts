import type { Language, PageKind } from '../../schema/page.ts';
import { loadSite } from './load-site.ts';
import { type Site, titleIn } from './site.ts';

/** What results can be narrowed to. */
export interface SearchFacets {
  domains: { id: string; titles: Readonly<Record<Language, string>> }[];
  kinds: PageKind[];
  langs: Language[];
}

/** The choices that a site gives: only what leaves something out is one. */
export function facetsOf({ domainById }: Site): SearchFacets {
  const domains = [...domainById.values()];
  const pages = domains.flatMap(({ page, topics }) => [page, ...topics]);
  const choices = <Value>(values: readonly Value[]) => {
    const different = [...new Set(values)];
    return different.length > 1 ? different : [];
  };
  return {
    domains: choices(domains).map(({ page }) => ({
      id: page.id,
      titles: { 'zh-CN': titleIn(page, 'zh-CN'), en: titleIn(page, 'en') },
    })),
    kinds: choices(pages.map(({ kind }) => kind)),
    langs: choices(pages.map(({ lang }) => lang)),
  };
}

let facets: Promise<SearchFacets> | undefined;

/** The choices of this site, which every page prints: looked up once in a build. */
export async function searchFacets(): Promise<SearchFacets> {
  if (import.meta.env.DEV) return facetsOf((await loadSite()).site);
  facets ??= loadSite().then(({ site }) => facetsOf(site));
  return facets;
}
