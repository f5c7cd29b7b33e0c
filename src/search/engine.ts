import { explain } from './engine/explain.ts';
import { markingOf, showHits } from './engine/hits.ts';
import { type IndexState, openIndex } from './engine/index-state.ts';
import { findNames, isName } from './engine/names.ts';
import { pageFilter } from './engine/page-filter.ts';
import type { Repair } from './engine/repair.ts';
import { needsRepair, type Weighing, weigh } from './engine/weigh.ts';
import { type Filter, parseQuery, type Query } from './query/parse.ts';
import type { Weighed } from './rank/collect.ts';
import { pagesOf } from './rank/pages.ts';
import { type Ranked, rank } from './rank/rank.ts';
import { SearchProblem } from './read/problem.ts';
import { type FileSource, readManifest } from './read/store.ts';
import type { InkResults, SearchOptions } from './results.ts';
import { normalise } from './text/normalise.ts';

/** Finds pages of a site by an index that was made of them. Runs in a worker and, unchanged, in Node. */
export interface Ink {
  /** Fetches what every search needs. */
  open(): Promise<void>;
  /** Answers a query as a reader typed it. */
  search(query: string, options?: SearchOptions): Promise<InkResults>;
}

const usualLimit = 10;

/** Makes an engine that reads the index through `source`. */
export function createInk(source: FileSource): Ink {
  let opened: Promise<IndexState> | undefined;
  const open = () => {
    opened ??= openIndex(source).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
    open: async () => {
      await open();
    },
    search: async (query, options = {}) => {
      const state = await open();
      try {
        return await answer(state, query, options);
      } catch (error) {
        if (!(error instanceof SearchProblem)) throw error;
        // What cannot be read is not kept: the next question asks for it again.
        opened = undefined;
        // The site may have been published anew while the reader was on it: then the new index answers.
        if (await isOutdated(source, state)) return answer(await open(), query, options);
        throw error;
      }
    },
  };
}

async function isOutdated(source: FileSource, state: IndexState): Promise<boolean> {
  return (await readManifest(source)).folder !== state.store.manifest.folder;
}

async function answer(state: IndexState, typed: string, options: SearchOptions): Promise<InkResults> {
  const { limit = usualLimit, asTyped = false, filters = [] } = options;
  const { meta } = state;
  const read = await readQuery(state, typed);
  const query = { ...read, filters: [...read.filters, ...filters] };
  const plain = await weigh(state, query.text, !asTyped);
  const { weighing, text, done } = asTyped ? asIs(plain) : await mend(state, plain);
  const exact = await findAllExact(state, query);
  const units = [...weighing.units, ...exact];
  const excluded = await pagesToLeaveOut(state, query);
  const passes = pageFilter(meta, query.filters) ?? (() => false);
  const required = exact.map(({ evidence }) => new Set(pagesOf(meta, evidence.sections)));
  const ranking = rank(meta, {
    units,
    limit,
    literals: weighing.literals,
    names:
      exact.length > 0
        ? new Map()
        : await findNames(
            state,
            text,
            weighing.units.map(({ unit }) => unit),
          ),
    allows: (page) => passes(page) && !excluded.has(page) && required.every((pages) => pages.has(page)),
  });
  const found = units.length === 0 && query.filters.length > 0 ? allPages(state, passes) : ranking.pages;
  const marking = markingOf(units, query.exact);
  return {
    hits: await showHits(state, found.slice(0, limit), marking),
    total: Math.max(found.length, ranking.total),
    relaxed: found.length > 0 && found.every(({ complete }) => !complete),
    lookedFor: done.length > 0 ? normalise(text) : undefined,
    done: [...done, ...explain(state, query, weighing.units)],
    words: marking.words.filter((_, index) => marking.values[index]! > 0.3),
  };
}

// What looks like a word to be left out may be an option of a command that a page is named after: `du -sh`.
const longestOption = 3;

async function readQuery(state: IndexState, typed: string): Promise<Query> {
  const knows = (filter: Filter) => pageFilter(state.meta, [filter]) !== undefined;
  const query = parseQuery(typed, knows);
  const options = query.excluded.length > 0 && query.excluded.every(({ length }) => length <= longestOption);
  const whole = `${query.text} ${query.excluded.join(' ')}`;
  return options && (await isName(state, whole)) ? { ...query, text: whole, excluded: [] } : query;
}

// Most queries need no repair; those that do fetch the code for it, as it will fetch lists of words.
async function mend(state: IndexState, weighing: Weighing): Promise<Repair> {
  if (!needsRepair(weighing)) return asIs(weighing);
  return (await import('./engine/rarely.ts')).repair(state, weighing);
}

function asIs(weighing: Weighing): Repair {
  return { weighing, text: weighing.analysis.text, done: [] };
}

async function findAllExact(state: IndexState, { exact }: Query): Promise<Weighed[]> {
  if (exact.length === 0) return [];
  const { findExact } = await import('./engine/rarely.ts');
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

function allPages({ meta }: IndexState, passes: (page: number) => boolean): Ranked[] {
  return Array.from(meta.lengths, (_, page) => page)
    .filter(passes)
    .map((page) => ({ page, score: 0, complete: true, sections: [], titled: true }));
}
