import { deckPath, decksOf } from '../collections/decks.ts';
import { pathOf } from '../routing/address.ts';
import { alternatesOf, type Frame } from '../routing/frame.ts';
import type { Site } from '../routing/site.ts';
import { escapeXml } from './escape-xml.ts';

type Listed = Pick<Frame, 'path' | 'listing'>;

/** Everything that search engines should know, without redirects and search. */
export function listedPaths(site: Site): Listed[] {
  const domains = [...site.domainById.values()];
  const pages = domains.flatMap(({ page, topics }) => [page, ...topics]);
  const twins = ['/', '/about/', '/glossary/'].map((path) => ({ path, listing: 'twins' as const }));
  const chinese = [
    ...['/corrections/', '/practice/', '/recent/', '/snippets/'],
    ...decksOf(site).map(({ domain }) => deckPath(domain)),
    ...pages.map(pathOf),
  ].map((path) => ({ path, listing: 'chinese' as const }));
  return [...twins, ...chinese];
}

/** `sitemap.xml`; pages that exist in both languages name each other. */
export function sitemap(site: Site, base: string, origin: URL): string {
  const entries = listedPaths(site).flatMap((listed) => {
    const languages = listed.listing === 'twins' ? (['zh-CN', 'en'] as const) : (['zh-CN'] as const);
    return languages.map((lang) => {
      const { canonical = '', languages: others } = alternatesOf(
        { ...listed, lang, title: '', description: '' },
        base,
        origin,
      );
      const links = others.map(
        ({ lang: hreflang, href }) =>
          `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeXml(href)}"/>`,
      );
      return `<url><loc>${escapeXml(canonical)}</loc>${links.join('')}</url>`;
    });
  });
  const names =
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${names}>\n${entries.join('\n')}\n</urlset>\n`;
}
