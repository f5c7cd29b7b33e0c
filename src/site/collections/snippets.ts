import type { State } from '../../lab/snippet.ts';
import type { PageSnippet } from '../content/excerpts/excerpt.ts';
import type { Site, SitePage } from '../routing/site.ts';

/** The snippets of a page that are in the same state, in its order. */
export interface TopicSnippets {
  page: SitePage;
  snippets: PageSnippet[];
}

/** All snippets that are in one state, by topic in reading order. */
export interface StateSnippets {
  state: State;
  topics: TopicSnippets[];
  count: number;
}

/** What most readers look for comes first. */
const states: readonly State[] = ['verified', 'differs', 'recorded', 'unverified'];

/** All runnable snippets of the site by state; a state that none is in is left out. */
export function snippetsOf(site: Site): StateSnippets[] {
  const pages = [...site.domainById.values()].flatMap(({ page, topics }) => [page, ...topics]);
  return states
    .map((state) => {
      const topics = pages
        .map((page) => ({ page, snippets: page.snippets.filter((snippet) => snippet.state === state) }))
        .filter(({ snippets }) => snippets.length > 0);
      return { state, topics, count: topics.flatMap(({ snippets }) => snippets).length };
    })
    .filter(({ count }) => count > 0);
}
