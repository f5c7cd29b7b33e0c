import { nearestWord } from './nearest-word.ts';
import type { PagefindResult } from './pagefind-api.ts';
import { unitGroups, unitsOf } from './query.ts';

/** Asks Pagefind for a term, or for every page that passes the filters. */
export type Ask = (term: string | null) => Promise<{ results: PagefindResult[] }>;

/** A mistyped word and what was meant. */
export interface Correction {
  kind: 'corrected';
  from: string;
  to: string;
}

const readForCorrection = 20;

/** Pages in order, and whether they have only a part of what was asked. */
export interface Found {
  results: PagefindResult[];
  relaxed: boolean;
}

/** Pages that have every unit of a query, or else pages that have some. */
export async function findPages(ask: Ask, query: string): Promise<Found> {
  const units = unitsOf(query);
  const all = await ask(units.length > 0 ? units.join(' ') : null);
  if (all.results.length > 0) return { results: all.results, relaxed: false };
  const groups = unitGroups(query);
  const byGroup = groups.length > 1 ? await findSome(ask, groups) : [];
  if (byGroup.length > 0) return { results: byGroup, relaxed: true };
  return { results: await findSome(ask, units), relaxed: true };
}

// Pages by how many of the terms they have, then by score.
async function findSome(ask: Ask, terms: readonly string[]): Promise<PagefindResult[]> {
  const answers = await Promise.all(terms.map(ask));
  const ranked = new Map<string, { result: PagefindResult; terms: number; score: number }>();
  for (const result of answers.flatMap((answer) => answer.results)) {
    const entry = ranked.get(result.id) ?? { result, terms: 0, score: 0 };
    ranked.set(result.id, { result, terms: entry.terms + 1, score: entry.score + result.score });
  }
  return [...ranked.values()]
    .sort((a, b) => b.terms - a.terms || b.score - a.score)
    .map(({ result }) => result);
}

/**
 * Words that were likely mistyped. For a word that it does not know, Pagefind gives the pages that have its beginning:
 * the word that was meant is looked for on them.
 */
export async function correctionsOf(ask: Ask, query: string): Promise<Correction[]> {
  const corrections: Correction[] = [];
  for (const unit of unitsOf(query).filter((word) => /^[a-z]{4,}$/.test(word))) {
    const { results } = await ask(unit);
    const pages = await Promise.all(results.slice(0, readForCorrection).map((result) => result.data()));
    const nearest = nearestWord(
      unit,
      pages.map(({ content }) => content),
    );
    if (nearest) corrections.push({ kind: 'corrected', from: unit, to: nearest });
  }
  return corrections;
}
