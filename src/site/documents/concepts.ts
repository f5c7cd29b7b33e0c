import { pathOf } from '../routing/address.ts';
import type { Site, SitePage } from '../routing/site.ts';
import type { Locate } from './locate.ts';
import { markdownPath } from './markdown-page.ts';

/** `concepts.json`: every topic with its names, where it is, and what it stands beside. */
export function concepts(site: Site, locate: Locate) {
  const domains = [...site.domainById.values()];
  return {
    version: 1,
    domains: domains.map(({ page }) => ({ id: page.id, titles: page.titles, url: locate(pathOf(page)) })),
    concepts: domains.flatMap(({ topics }) => topics).map((page) => concept(page, locate)),
  };
}

/** `graph.json`: pages as nodes; links in their texts, and what to read first or beside, as edges. */
export function graph(site: Site, locate: Locate) {
  const domains = [...site.domainById.values()];
  const pages = domains.flatMap(({ page, topics }) => [page, ...topics]);
  const idByPath = new Map(pages.map((page) => [pathOf(page), nodeId(page)]));
  return {
    version: 1,
    nodes: pages.map((page) => ({
      id: nodeId(page),
      kind: page.kind,
      title: page.title,
      url: locate(pathOf(page)),
    })),
    edges: pages.flatMap((page) => edgesOf(page, site, idByPath)),
  };
}

function concept(page: SitePage, locate: Locate) {
  const { id, domain, lang, titles, aliases, summary, requires, related, headings } = page;
  const url = locate(pathOf(page));
  const sections = headings.map(({ id: anchor, text, kind }) => ({ id: anchor, title: text, kind }));
  return {
    ...{ id, domain, lang, titles, aliases, summary, url },
    ...{ markdown: locate(markdownPath(page)), requires, related, sections },
  };
}

function edgesOf(page: SitePage, { topicById }: Site, idByPath: ReadonlyMap<string, string>) {
  const from = nodeId(page);
  const edge = (kind: 'link' | 'requires' | 'related', to: string | undefined) =>
    to === undefined || to === from ? [] : [{ from, to, kind }];
  const node = (id: string) => idByPath.get(pathOf(topicById.get(id) ?? page));
  return [
    ...page.mentions.flatMap(({ to }) => edge('link', idByPath.get(to))),
    ...page.requires.flatMap((id) => edge('requires', node(id))),
    ...page.related.flatMap((id) => edge('related', node(id))),
  ];
}

// A domain and a topic may have the same id.
function nodeId({ kind, domain, id }: SitePage): string {
  return kind === 'domain' ? domain : `${domain}/${id}`;
}
