import { existingTopics, type Site, type SitePage } from '../routing/site.ts';

/** A page leads through a field when it links to topics of so many domains beside its own. */
const breadth = 4;

/** A page that leads through many domains, and the topics that it leads to, in its order. */
export interface Roadmap {
  page: SitePage;
  topics: SitePage[];
}

/** The roadmaps of a site: topics whose text leads to topics of at least four other domains. */
export function roadmapsOf(site: Site): Roadmap[] {
  return [...site.topicById.values()].flatMap((page) => roadmapOf(site, page) ?? []);
}

/** The topics that a page leads to, when it is a roadmap. */
export function roadmapOf(site: Site, page: SitePage): Roadmap | undefined {
  if (page.kind !== 'topic') return undefined;
  const ids = page.mentions.flatMap(({ to }) => /^\/[^/]+\/([^/]+)\/$/.exec(to)?.[1] ?? []);
  const topics = existingTopics(site, ids).filter(({ domain }) => domain !== page.domain);
  return new Set(topics.map(({ domain }) => domain)).size < breadth ? undefined : { page, topics };
}
