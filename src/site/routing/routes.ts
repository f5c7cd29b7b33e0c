import { type Language, languages } from '../../schema/page.ts';
import { addressOf, pathOf } from './address.ts';
import { redirectsOf } from './redirects.ts';
import type { Site, SiteDomain, SitePage } from './site.ts';

/** What is shown at an address. */
export type View =
  | { kind: 'home' }
  | { kind: 'search' }
  | { kind: 'domain'; domain: SiteDomain }
  | { kind: 'topic'; page: SitePage }
  | { kind: 'redirect'; to: string };

/** An address of the site and what is shown there. */
export interface Route {
  lang: Language;
  /** Site path without base and interface: `/redis/`. */
  path: string;
  view: View;
}

/** Every address of the site, in both interfaces. */
export function routesOf(site: Site): Route[] {
  const shown = viewsOf(site);
  return languages.flatMap((lang) => shown.map((route) => ({ ...route, lang })));
}

/** The path of a route as Astro wants it: without slashes around, nothing for the home page. */
export function routeParameter({ lang, path }: Route): string | undefined {
  return addressOf('/', lang, path).replace(/^\/|\/$/g, '') || undefined;
}

function viewsOf(site: Site): Omit<Route, 'lang'>[] {
  const domains = [...site.domainById.values()];
  return [
    { path: '/', view: { kind: 'home' } },
    { path: '/search/', view: { kind: 'search' } },
    ...domains.map((domain) => ({ path: pathOf(domain.page), view: { kind: 'domain' as const, domain } })),
    ...domains
      .flatMap((domain) => domain.topics)
      .map((page) => ({ path: pathOf(page), view: { kind: 'topic' as const, page } })),
    ...redirectsOf(site).map(({ from, to }) => ({ path: from, view: { kind: 'redirect' as const, to } })),
  ];
}
