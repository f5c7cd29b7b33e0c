import { pathOf } from './address.ts';
import type { Site, SitePage } from './site.ts';

/** An address that a page used to have. */
export interface Redirect {
  from: string;
  to: string;
}

/** Former addresses of topics. An address that a page has now is never a redirect. */
export function redirectsOf(site: Site): Redirect[] {
  const domains = [...site.domainById.values()];
  const taken = new Set(domains.flatMap((domain) => [domain.page, ...domain.topics].map(pathOf)));
  return domains
    .flatMap((domain) => domain.topics)
    .flatMap((page) => page.formerly.map((former) => ({ from: formerPath(page, former), to: pathOf(page) })))
    .filter(({ from }) => !taken.has(from));
}

function formerPath(page: SitePage, former: string): string {
  return former.includes('/') ? `/${former}/` : pathOf({ ...page, id: former });
}
