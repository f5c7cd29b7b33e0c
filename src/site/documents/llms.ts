import { stringsFor } from '../i18n/index.ts';
import type { Site, SiteDomain, SitePage } from '../routing/site.ts';
import type { Locate } from './locate.ts';
import { bracketed, markdownPage, markdownPath } from './markdown-page.ts';

/** Site path of all pages of a domain in one document. */
export function fullTextPath(domain: Pick<SitePage, 'id'>): string {
  return `/${domain.id}/llms-full.txt`;
}

/** `llms.txt`: what the site is, and where each page is as Markdown. */
export function llmsText(site: Site, locate: Locate): string {
  const t = stringsFor('zh-CN');
  const domains = site.domains.map(({ page, topics }) => {
    const full = `- [${bracketed(page.title)}](${locate(fullTextPath(page))}): ${t.nav.topicCount(topics.length)}`;
    return [`## ${page.title}`, [full, ...topics.map((topic) => entry(topic, locate))].join('\n')].join(
      '\n\n',
    );
  });
  const head = [`# ${t.site.name} ${t.site.wordmark}`, `> ${t.site.description}`];
  return `${[...head, ...domains].join('\n\n')}\n`;
}

/** All pages of a domain as one Markdown document. */
export function fullText(
  { page, topics }: SiteDomain,
  bodies: ReadonlyMap<SitePage, string>,
  locate: Locate,
): string {
  return [page, ...topics]
    .map((each) => markdownPage(each, bodies.get(each) ?? '', locate))
    .join('\n---\n\n');
}

function entry(page: SitePage, locate: Locate): string {
  const link = `- [${bracketed(page.title)}](${locate(markdownPath(page))})`;
  return page.summary ? `${link}: ${page.summary.replace(/\s+/g, ' ')}` : link;
}
