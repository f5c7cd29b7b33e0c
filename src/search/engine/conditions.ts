import { type Filter, parseQuery, type Query } from '../query/parse.ts';
import type { Weighed } from '../rank/collect.ts';
import { pagesOf } from '../rank/pages.ts';
import { findExact } from './exact.ts';
import type { IndexState } from './index-state.ts';
import { isName } from './names.ts';
import { pageFilter } from './page-filter.ts';
import type { Request } from './request.ts';
import { weigh } from './weigh.ts';

/** Longer words after a sign are no options of a command. */
const longestOption = 3;

/** Reads a query with conditions, and finds the pages that meet them. */
export async function readConditions(
  state: IndexState,
  typed: string,
  filters: readonly Filter[],
): Promise<Request> {
  const query = await readQuery(state, typed);
  const all = [...query.filters, ...filters];
  const passes = pageFilter(state.meta, all) ?? (() => false);
  const exact = await findAllExact(state, query);
  const excluded = await pagesToLeaveOut(state, query);
  const required = exact.map(({ evidence }) => new Set(pagesOf(state.meta, evidence.sections)));
  const allows = (page: number) =>
    passes(page) && !excluded.has(page) && required.every((pages) => pages.has(page));
  return {
    text: query.text,
    exact,
    excluded: query.excluded,
    allows,
    all: () => (all.length > 0 ? allPages(state).filter(({ page }) => allows(page)) : []),
  };
}

// What looks like a word to be left out may be an option of a command that a page is named after: `du -sh`.
async function readQuery(state: IndexState, typed: string): Promise<Query> {
  const knows = (filter: Filter) => pageFilter(state.meta, [filter]) !== undefined;
  const query = parseQuery(typed, knows);
  const options = query.excluded.length > 0 && query.excluded.every(({ length }) => length <= longestOption);
  const whole = `${query.text} ${query.excluded.join(' ')}`;
  return options && (await isName(state, whole)) ? { ...query, text: whole, excluded: [] } : query;
}

function findAllExact(state: IndexState, { exact }: Query): Promise<Weighed[]> {
  return Promise.all(
    exact.map(async (text) => ({
      unit: { text, weight: 1, alternatives: [] },
      evidence: await findExact(state, text),
    })),
  );
}

async function pagesToLeaveOut(state: IndexState, { excluded }: Query): Promise<Set<number>> {
  const pages = new Set<number>();
  for (const word of excluded) {
    const { units } = await weigh(state, word, false);
    for (const { evidence } of units)
      for (const page of pagesOf(state.meta, evidence.sections)) pages.add(page);
  }
  return pages;
}

function allPages({ meta }: IndexState) {
  return Array.from(meta.lengths, (_, page) => ({
    page,
    score: 0,
    complete: true,
    sections: [],
    titled: true,
  }));
}
