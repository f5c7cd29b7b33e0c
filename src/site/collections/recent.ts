import type { Site, SitePage } from '../routing/site.ts';

const longest = 40;

/** The topics that were changed last, the latest first; none where the notes have no history. */
export function recentPages(site: Site): SitePage[] {
  return [...site.topicById.values()]
    .filter(({ edited }) => edited !== undefined)
    .toSorted((a, b) => timeOf(b) - timeOf(a) || (a.id < b.id ? -1 : 1))
    .slice(0, longest);
}

/** The same by day: `2026-01-31` as the history wrote it. */
export function recentDays(site: Site): { day: string; pages: SitePage[] }[] {
  const days = Map.groupBy(recentPages(site), ({ edited = '' }) => edited.slice(0, 10));
  return [...days].map(([day, pages]) => ({ day, pages }));
}

function timeOf({ edited = '' }: SitePage): number {
  return Date.parse(edited);
}
