import type { Language } from '../../schema/page.ts';
import { domainOf, type Site, type SitePage, titleIn } from '../routing/site.ts';

/** What a link says of the page it leads to, before anybody follows it. */
export interface Card {
  title: string;
  domain: string;
  summary: string;
  /** Language of the summary, where it is not that of the interface. */
  lang?: Language;
}

/** The card of a page in an interface language. */
export function cardOf(site: Site, page: SitePage, lang: Language): Card {
  const domain = titleIn(domainOf(site, page).page, lang);
  const foreign = page.lang === lang ? {} : { lang: page.lang };
  return { title: titleIn(page, lang), domain, summary: page.summary, ...foreign };
}
