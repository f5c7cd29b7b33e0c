import type { Reference } from '../../schema/page.ts';
import type { PageCorrection } from '../content/excerpts/excerpt.ts';
import type { Site, SitePage } from '../routing/site.ts';

/** A correction with the primary sources that support it. */
export interface GroundedCorrection extends PageCorrection {
  grounds: Reference[];
}

/** The corrections of a page, in its order. */
export interface TopicCorrections {
  page: SitePage;
  corrections: GroundedCorrection[];
}

/** The corrections of a domain, by topic. */
export interface DomainCorrections {
  domain: SitePage;
  topics: TopicCorrections[];
  count: number;
}

/** All corrections of the site by domain and topic, in reading order; what has none is left out. */
export function correctionsOf(site: Site): DomainCorrections[] {
  return [...site.domainById.values()]
    .map(({ page, topics }) => {
      const found = [page, ...topics].filter(({ corrections }) => corrections.length > 0).map(ofPage);
      return { domain: page, topics: found, count: sum(found.map(({ corrections }) => corrections.length)) };
    })
    .filter(({ count }) => count > 0);
}

function ofPage(page: SitePage): TopicCorrections {
  const byId = new Map(page.references.map((reference) => [reference.id, reference]));
  const corrections = page.corrections.map((correction) => ({
    ...correction,
    grounds: correction.cites.flatMap((id) => byId.get(id) ?? []),
  }));
  return { page, corrections };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
