import { fold } from '../tree/text.ts';

/** Characters per shingle. */
const size = 4;
/** Characters that are looked at: two blocks that agree so far are compared well enough. */
const most = 4_000;

/** The set of runs of four characters of a text, case, width, blanks and punctuation folded. */
export function shinglesOf(text: string): Set<string> {
  const folded = fold(text.slice(0, most));
  const shingles = new Set<string>();
  // Where each of the last characters begins: some take two places.
  const starts: number[] = [];
  for (let at = 0; at < folded.length; at += folded.codePointAt(at)! > 0xffff ? 2 : 1) {
    if (starts.push(at) > size) shingles.add(folded.slice(starts.shift(), at));
  }
  if (starts.length === size) shingles.add(folded.slice(starts[0]));
  return shingles;
}

/** The `count` shingles that come first in sorted order, sorted. */
export function firstShingles(shingles: ReadonlySet<string>, count: number): string[] {
  const first: string[] = [];
  for (const shingle of shingles) {
    if (first.length === count && shingle > first[count - 1]!) continue;
    if (first.length === count) first.pop();
    let at = first.length;
    while (at > 0 && first[at - 1]! > shingle) at -= 1;
    first.splice(at, 0, shingle);
  }
  return first;
}

/** Jaccard similarity of two sets, 0 to 1; 0 also when it is less than `least`, which is seen early. */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>, least = 0): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  const score = (shared: number) => shared / (a.size + b.size - shared);
  let shared = small.size;
  if (shared === 0 || score(shared) < least) return 0;
  for (const shingle of small) {
    if (large.has(shingle)) continue;
    shared -= 1;
    if (score(shared) < least) return 0;
  }
  return score(shared);
}
