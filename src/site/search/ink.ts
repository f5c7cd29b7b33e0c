import { SearchProblem } from '../../search/read/problem.ts';
import type { Done, InkHit, InkResults, SearchOptions } from '../../search/results.ts';
import type { PageHit, SearchEngine, SearchResults } from './engine.ts';
import type { InkAnswer, InkQuestion, InkStart } from './ink-messages.ts';

/** How results are addressed and named. */
export interface InkSetup {
  /** Path of the site's root, with slashes around. */
  base: string;
  /** What goes before a site path in the present interface. */
  prefix: string;
  lang: string;
}

/** Answer to a query with what was done to it. */
export interface InkSearchResults extends SearchResults {
  done: readonly Done[];
  /** Words that were found, to be marked on the page that is opened. */
  words: readonly string[];
}

/** Search with our own index, all of it in a worker. */
export interface InkEngine extends SearchEngine {
  search(query: string, options?: SearchOptions): Promise<InkSearchResults>;
}

interface Waiting {
  resolve(results: InkResults): void;
  reject(reason: Error): void;
}

/** Starts the worker, which fetches what every search needs. */
export function createInkEngine(setup: InkSetup): InkEngine {
  const worker = new Worker(new URL('./ink-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<InkAnswer>) => {
    const question = waiting.get(data.id);
    waiting.delete(data.id);
    if ('results' in data) question?.resolve(data.results);
    else if ('problem' in data) question?.reject(new SearchProblem(data.problem.kind, data.problem.file));
    else question?.reject(new Error(data.failure));
  });
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error('the search worker failed'));
    waiting.clear();
  });
  worker.postMessage({ index: new URL(`${setup.base}ink/`, location.href).href } satisfies InkStart);
  return {
    search: async (query, options = {}) => {
      asked += 1;
      const id = asked;
      const results = await new Promise<InkResults>((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, query, options } satisfies InkQuestion);
      });
      return shown(results, setup);
    },
  };
}

function shown(results: InkResults, setup: InkSetup): InkSearchResults {
  const { total, relaxed, done, words, lookedFor } = results;
  return {
    hits: results.hits.map((hit) => pageHit(hit, setup)),
    total,
    relaxed,
    done,
    words,
    ...(lookedFor === undefined ? {} : { corrected: lookedFor }),
  };
}

function pageHit(hit: InkHit, { prefix, lang }: InkSetup): PageHit {
  const english = lang === 'en';
  const address = (id: string) => `${prefix}${hit.path}${id === '' ? '' : `#${id}`}`;
  const text = (pieces: InkHit['title']) => pieces.map((piece) => piece.text).join('');
  return {
    title: (english && text(hit.titleEn)) || text(hit.title),
    domain: (english && hit.domainEn) || hit.domain,
    address: address(hit.direct),
    excerpt: hit.excerpt,
    sections: hit.sections.map(({ id, title, excerpt }) => ({
      title: text(title),
      address: address(id),
      excerpt,
    })),
  };
}
