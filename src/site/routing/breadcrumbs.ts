import type { Language } from '../../schema/page.ts';
import { pathOf } from './address.ts';
import { domainOf, type Site, type SitePage, titleIn } from './site.ts';

/** A step from the home page to the page, which itself is not a step. */
export interface Crumb {
  title: string;
  path: string;
}

/** The steps above a page, the home page first. */
export function breadcrumbsOf(site: Site, page: SitePage, lang: Language, home: string): Crumb[] {
  const start = { title: home, path: '/' };
  if (page.kind === 'domain') return [start];
  const domain = domainOf(site, page).page;
  return [start, { title: titleIn(domain, lang), path: pathOf(domain) }];
}
