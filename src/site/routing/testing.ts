import type { SitePage } from './site.ts';

/** A page for tests; only what a test is about needs to be said. */
export function testPage(page: Partial<SitePage> & Pick<SitePage, 'id' | 'domain'>): SitePage {
  return {
    kind: page.id === page.domain ? 'domain' : 'topic',
    order: 0,
    lang: 'zh-CN',
    title: page.id,
    titles: { zh: page.id, en: page.id },
    summary: '',
    aliases: [],
    requires: [],
    related: [],
    formerly: [],
    origin: 'article',
    badges: [],
    sources: [],
    references: [],
    headings: [],
    opening: '',
    corrections: [],
    cards: [],
    mentions: [],
    snippets: [],
    ...page,
  };
}
