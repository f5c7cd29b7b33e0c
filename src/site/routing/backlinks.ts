import type { PageMention } from '../content/excerpts/excerpt.ts';
import { pathOf } from './address.ts';
import type { Site, SitePage } from './site.ts';

/** A page that links to another one, with the sentence that does. */
export interface Backlink {
  page: SitePage;
  mention: PageMention;
}

/** Which pages link to a page, by its site path; those of its own domain come first, each in reading order. */
export function backlinksOf(site: Site): ReadonlyMap<string, Backlink[]> {
  const found = new Map<string, Backlink[]>();
  for (const domain of site.domainById.values()) {
    for (const page of [domain.page, ...domain.topics]) {
      for (const mention of page.mentions) {
        if (mention.to === pathOf(page)) continue;
        const links = found.get(mention.to) ?? [];
        links.push({ page, mention });
        found.set(mention.to, links);
      }
    }
  }
  return new Map(
    [...found].map(([path, links]) => [path, links.toSorted((a, b) => far(a, path) - far(b, path))]),
  );
}

function far({ page }: Backlink, path: string): number {
  return path.startsWith(`/${page.domain}/`) ? 0 : 1;
}
