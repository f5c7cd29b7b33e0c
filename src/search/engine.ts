import { explain } from './engine/explain.ts';
import { markingOf, showHits } from './engine/hits.ts';
import { type IndexState, openIndex } from './engine/index-state.ts';
import { findNames } from './engine/names.ts';
import type { Repair } from './engine/repair.ts';
import { exactWords, readRequest } from './engine/request.ts';
import { needsRepair, type Weighing, weigh } from './engine/weigh.ts';
import { rank } from './rank/rank.ts';
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
  const request = await readRequest(state, typed, filters);
  const plain = await weigh(state, request.text, !asTyped);
  const { weighing, text, done } = asTyped ? asIs(plain) : await mend(state, plain);
  const units = [...weighing.units, ...request.exact];
  const asked = weighing.units.map(({ unit }) => unit);
  const ranking = rank(state.meta, {
    units,
    limit,
    literals: weighing.literals,
    names: request.exact.length > 0 ? new Map() : await findNames(state, text, asked),
    allows: request.allows,
  });
  const found = units.length === 0 ? request.all() : ranking.pages;
  const marking = markingOf(units, exactWords(request));
  return {
    hits: await showHits(state, found.slice(0, limit), marking),
    total: Math.max(found.length, ranking.total),
    relaxed: found.length > 0 && found.every(({ complete }) => !complete),
    lookedFor: done.length > 0 ? normalise(text) : undefined,
    done: [...done, ...explain(state, request, weighing.units)],
    words: marking.words.filter((_, index) => marking.values[index]! > 0.3),
  };
}

// Most queries need no repair; those that do fetch the code for it, as it will fetch lists of words.
async function mend(state: IndexState, weighing: Weighing): Promise<Repair> {
  if (!needsRepair(weighing)) return asIs(weighing);
  return (await import('./engine/rarely.ts')).repair(state, weighing);
}

function asIs(weighing: Weighing): Repair {
  return { weighing, text: weighing.analysis.text, done: [] };
}
