import type { Language, PageMatter } from '../../schema/page.ts';
import type { PageHeading } from '../content/elements/context.ts';
import type { PageExcerpts } from '../content/excerpts/excerpt.ts';

/** A page as navigation knows it. */
export interface SitePage extends PageMatter, PageExcerpts {
  headings: PageHeading[];
  /** Words of the first paragraph; empty when the page begins otherwise. */
  opening: string;
  /** When the page was last changed, when that is known. */
  edited?: string | undefined;
  /** Versions that the snippets of the page were run with. */
  verified?: { tools: string[]; date: string } | undefined;
}

/** A domain with its topics in reading order. */
export interface SiteDomain {
  page: SitePage;
  topics: readonly SitePage[];
}

/** All pages, in order. */
export interface Site {
  /** Domains in reading order, without the one for what was not filed. */
  domains: readonly SiteDomain[];
  /** What fitted no topic; absent when everything did. */
  unfiled: SiteDomain | undefined;
  /** Domains by id, `unfiled` among them. */
  domainById: ReadonlyMap<string, SiteDomain>;
  /** Topics by id. */
  topicById: ReadonlyMap<string, SitePage>;
}

const unfiledId = 'unfiled';

/** Puts pages into domains and reading order. */
export function buildSite(pages: readonly SitePage[]): Site {
  const topics = Map.groupBy(
    pages.filter((page) => page.kind !== 'domain'),
    (page) => page.domain,
  );
  const all = pages
    .filter((page) => page.kind === 'domain')
    .toSorted(byOrder)
    .map((page) => ({ page, topics: (topics.get(page.id) ?? []).toSorted(byOrder) }));
  const domainById = new Map(all.map((domain) => [domain.page.id, domain]));
  const homeless = pages.find((page) => !domainById.has(page.domain));
  if (homeless) {
    throw new Error(
      `Unexpected page "${homeless.id}" in domain "${homeless.domain}", expected a page for that domain`,
    );
  }
  return {
    domains: all.filter((domain) => domain.page.id !== unfiledId),
    unfiled: domainById.get(unfiledId),
    domainById,
    topicById: new Map(all.flatMap((domain) => domain.topics).map((topic) => [topic.id, topic])),
  };
}

/** The domain that a page belongs to, or is. */
export function domainOf(site: Site, page: SitePage): SiteDomain {
  const domain = site.domainById.get(page.domain);
  if (!domain) throw new Error(`Unexpected domain "${page.domain}", expected one of the site`);
  return domain;
}

/** Title for navigation in an interface language. */
export function titleIn(page: SitePage, lang: Language): string {
  return lang === 'en' ? page.titles.en : page.titles.zh;
}

/** Other names of a page: its title in the other language first, unless that is only the id, then its aliases. */
export function otherNames(page: SitePage): string[] {
  const translated = page.lang === 'en' ? page.titles.zh : page.titles.en;
  const names = translated === page.id ? page.aliases : [translated, ...page.aliases];
  return [...new Set(names)].filter((name) => name !== page.title);
}

/** The topics with these ids that have a page; others exist only as a name in the taxonomy. */
export function existingTopics(site: Site, ids: readonly string[]): SitePage[] {
  return ids.flatMap((id) => site.topicById.get(id) ?? []);
}

function byOrder(a: SitePage, b: SitePage): number {
  return a.order - b.order || (a.id < b.id ? -1 : 1);
}
