import { SearchProblem } from '../../search/read/problem.ts';
import type { InkHit, InkResults } from '../../search/results.ts';
import type { Piece } from '../../search/show/marks.ts';
import type { PageHit, SearchEngine, SearchResults, SearchSetup } from './engine.ts';
import type { InkAnswer, InkQuestion, InkStart } from './ink-messages.ts';

interface Waiting {
  resolve(results: InkResults): void;
  reject(reason: Error): void;
}

const patience = 15;

/** Search with our own index, all of it in a worker, which fetches at once what every search needs. */
export function createInkEngine(setup: SearchSetup): SearchEngine {
  const worker = new Worker(new URL('./ink-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let broken: Error | undefined;
  worker.addEventListener('message', ({ data }: MessageEvent<InkAnswer>) => {
    const question = waiting.get(data.id);
    waiting.delete(data.id);
    if ('results' in data) question?.resolve(data.results);
    else if ('problem' in data) question?.reject(new SearchProblem(data.problem.kind, data.problem.file));
    else question?.reject(new Error(data.failure));
  });
  worker.addEventListener('error', () => {
    broken = new Error('the search worker failed');
    worker.terminate();
    for (const { reject } of waiting.values()) reject(broken);
    waiting.clear();
  });
  worker.postMessage({ index: new URL(`${setup.base}ink/`, location.href).href } satisfies InkStart);
  return {
    patience,
    search: async ({ text, filters, asTyped }) => {
      if (broken) throw broken;
      asked += 1;
      const id = asked;
      const results = await new Promise<InkResults>((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, query: text, options: { filters, asTyped } } satisfies InkQuestion);
      });
      return shown(results, setup);
    },
  };
}

function shown({ hits, total, relaxed, done, words }: InkResults, setup: SearchSetup): SearchResults {
  return { hits: hits.map((hit) => pageHit(hit, setup)), total, relaxed, done, words };
}

function pageHit(hit: InkHit, { prefix, lang }: SearchSetup): PageHit {
  const english = lang === 'en';
  const address = (id: string) => `${prefix}${hit.path}${id === '' ? '' : `#${encodeURIComponent(id)}`}`;
  const sections = hit.sections.map(({ id, title, excerpt }) => ({ title, address: address(id), excerpt }));
  // The page is quoted by its best section, which is mostly the first one below it, too.
  const quoted = hit.sections.some(({ excerpt }) => text(excerpt) === text(hit.excerpt));
  return {
    title: english && hit.titleEn.length > 0 ? hit.titleEn : hit.title,
    domain: (english && hit.domainEn) || hit.domain,
    address: address(hit.direct),
    excerpt: quoted ? [] : hit.excerpt,
    sections,
  };
}

function text(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('');
}
