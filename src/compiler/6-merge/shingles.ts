import { fold } from '../tree/text.ts';

/** Characters per shingle. */
const size = 4;
/** Characters that are looked at: two blocks that agree so far are compared well enough. */
const most = 4_000;

/** The set of runs of four characters of a text, case, width, blanks and punctuation folded. */
export function shinglesOf(text: string): Set<string> {
  const characters = [...fold(text.slice(0, most))];
  const shingles = new Set<string>();
  for (let index = 0; index + size <= characters.length; index++)
    shingles.add(characters.slice(index, index + size).join(''));
  return shingles;
}

/** Jaccard similarity of two sets, 0 to 1. */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return shared / (a.size + b.size - shared);
}
