import { recentPages } from '../collections/recent.ts';
import { stringsFor } from '../i18n/index.ts';
import { pathOf } from '../routing/address.ts';
import type { Site } from '../routing/site.ts';
import { escapeXml } from './escape-xml.ts';
import type { Locate } from './locate.ts';

/** Site path of the feed. */
export const feedPath = '/feed.xml';

/** What changed lately, as Atom. */
export function feed(site: Site, locate: Locate): string {
  const { name, wordmark, description } = stringsFor('zh-CN').site;
  const pages = recentPages(site);
  const entries = pages.map((page) => {
    const address = escapeXml(locate(pathOf(page)));
    return `<entry><id>${address}</id><title>${escapeXml(page.title)}</title><link href="${address}"/><updated>${page.edited}</updated><summary>${escapeXml(page.summary)}</summary></entry>`;
  });
  const head = [
    `<id>${escapeXml(locate('/'))}</id>`,
    `<title>${name} ${wordmark}</title>`,
    `<subtitle>${escapeXml(description)}</subtitle>`,
    `<link rel="self" href="${escapeXml(locate(feedPath))}"/>`,
    `<link href="${escapeXml(locate('/'))}"/>`,
    `<updated>${pages[0]?.edited}</updated>`,
    `<author><name>${wordmark}</name></author>`,
  ];
  const lines = [...head, ...entries].join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">\n${lines}\n</feed>\n`;
}
