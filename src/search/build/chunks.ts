import { encodeChunk, encodePostings, type Postings } from '../format/postings.ts';
import { type Inverted, postingsOf } from './inverted.ts';

/** Bytes of a chunk before packing. Larger ones cost bytes at each word, smaller ones files: a large site has enough of those. */
const chunkSize = 3 * 1024;
const largeChunkSize = 6 * 1024;
const largeSite = 20_000;

/** Sorted terms of so many sections cut into chunks, each with its first term. */
export function chunkTerms(terms: Inverted, sections: number): { first: string; bytes: Uint8Array }[] {
  const sorted = [...terms.keys()].sort(byCodeUnit);
  const chunks: { first: string; bytes: Uint8Array }[] = [];
  let open: [string, Postings][] = [];
  let size = 0;
  const most = sections < largeSite ? chunkSize : largeChunkSize;
  const close = () => {
    const first = open[0]?.[0];
    if (first !== undefined) chunks.push({ first, bytes: encodeChunk(open) });
    open = [];
    size = 0;
  };
  for (const term of sorted) {
    const postings = postingsOf(terms.get(term)!);
    const bytes = encodePostings(postings).length + term.length + 2;
    if (size > 0 && size + bytes > most) close();
    open.push([term, postings]);
    size += bytes;
  }
  close();
  return chunks;
}

/** The order of JavaScript's `<`, by which the engine looks terms up; the same everywhere. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
