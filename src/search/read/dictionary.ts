import { fileName } from '../format/files.ts';
import type { Meta } from '../format/meta.ts';
import { type Chunk, decodeChunk, decodePostings, noPostings, type Postings } from '../format/postings.ts';
import { lowerBound } from './lower-bound.ts';
import { decodeWith } from './problem.ts';
import { remember, type Store } from './store.ts';

/** Terms of the index; each must be loaded before it is looked up. */
export interface Dictionary {
  /** Fetches the chunks that hold these terms, all at once. */
  load(terms: readonly string[]): Promise<void>;
  /** Fetches the chunks that hold terms with this beginning. */
  loadPrefix(prefix: string, mostChunks?: number): Promise<void>;
  /** Postings of a loaded term. */
  find(term: string): Postings;
  /** Loaded terms with this beginning, the beginning itself left out, most frequent first. */
  withPrefix(prefix: string, most: number, mostChunks?: number): string[];
}

/** A beginning that is so common that it covers more chunks is not completed from all of them. */
const mostPrefixChunks = 4;

/** Opens the terms of an index. */
export function openDictionary(store: Store, meta: Meta): Dictionary {
  const loading = new Map<string, Promise<Chunk>>();
  const chunks = new Map<number, Chunk>();
  const found = new Map<string, Postings>();
  const fetchChunk = async (number: number) => {
    if (number < 0 || chunks.has(number)) return;
    const name = fileName.terms(number);
    const chunk = await remember(loading, name, async () => {
      const bytes = await store.bytes(name);
      return decodeWith(name, () => decodeChunk(bytes));
    });
    chunks.set(number, chunk);
  };
  const chunkOf = (term: string) => lowerBound(meta.chunkTerms, term, true) - 1;
  const range = (prefix: string, mostChunks = mostPrefixChunks) => {
    const first = Math.max(chunkOf(prefix), 0);
    const last = Math.min(chunkOf(`${prefix}\uffff`), first + mostChunks - 1);
    return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => first + index);
  };
  return {
    load: async (terms) => {
      await Promise.all([...new Set(terms.map(chunkOf))].map(fetchChunk));
    },
    loadPrefix: async (prefix, mostChunks) => {
      await Promise.all(range(prefix, mostChunks).map(fetchChunk));
    },
    find: (term) => {
      const known = found.get(term);
      if (known) return known;
      const number = chunkOf(term);
      const chunk = chunks.get(number);
      const place = chunk ? lowerBound(chunk.terms, term, false) : 0;
      if (!chunk || chunk.terms[place] !== term) return noPostings;
      const postings = decodeWith(fileName.terms(number), () => decodePostings(chunk.packed[place]!));
      found.set(term, postings);
      return postings;
    },
    withPrefix: (prefix, most, mostChunks) => {
      const terms: [string, number][] = [];
      for (const number of range(prefix, mostChunks)) {
        const chunk = chunks.get(number);
        for (let at = chunk ? lowerBound(chunk.terms, prefix, true) : 0; chunk; at += 1) {
          const term = chunk.terms[at];
          if (!term?.startsWith(prefix)) break;
          // The packed size stands for the frequency.
          terms.push([term, chunk.packed[at]!.length]);
        }
      }
      terms.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      return terms.slice(0, most).map(([term]) => term);
    },
  };
}
