import { domainOf, type Site, type SitePage } from './site.ts';

/** The pages before and after a page in reading order. */
export interface Neighbours {
  previous: SitePage | undefined;
  next: SitePage | undefined;
}

/** Neighbours inside the domain: its page comes before its first topic, and nothing after its last. */
export function neighboursOf(site: Site, page: SitePage): Neighbours {
  const domain = domainOf(site, page);
  const sequence = [domain.page, ...domain.topics];
  const index = sequence.findIndex((other) => other.id === page.id && other.kind === page.kind);
  return { previous: index > 0 ? sequence[index - 1] : undefined, next: sequence[index + 1] };
}
