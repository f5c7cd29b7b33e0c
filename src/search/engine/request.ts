import { cut, longestQuery } from '../query/limits.ts';
import type { Filter } from '../query/parse.ts';
import type { Weighed } from '../rank/collect.ts';
import type { Ranked } from '../rank/rank.ts';
import { normalise } from '../text/normalise.ts';
import type { IndexState } from './index-state.ts';

/** What a reader asked for: something by its meaning, and conditions on the pages. */
export interface Request {
  /** What is looked for by meaning. */
  text: string;
  /** What must stand on the page letter by letter, with where it does. */
  exact: readonly Weighed[];
  /** Words that must not stand on the page. */
  excluded: readonly string[];
  /** Whether a page meets all conditions. */
  allows(page: number): boolean;
  /** All pages that meet the conditions, when there is nothing else to look for. */
  all(): Ranked[];
}

/** Signs without which a query has no conditions: quotes, a colon, a minus before a word. */
const special = /["“「『:]|\s-/;

/** Reads a query. Most have no conditions; those that do fetch the code for them. */
export async function readRequest(
  state: IndexState,
  typed: string,
  filters: readonly Filter[],
): Promise<Request> {
  const text = normalise(cut(typed, longestQuery * 4));
  if (filters.length > 0 || special.test(text))
    return (await import('./rarely.ts')).readConditions(state, text, filters);
  return {
    text: normalise(cut(text, longestQuery)),
    exact: [],
    excluded: [],
    allows: () => true,
    all: () => [],
  };
}

/** What was looked for letter by letter. */
export function exactWords({ exact }: Request): string[] {
  return exact.map(({ unit }) => unit.text);
}
