import type { Lock } from '../../src/lab/lock.ts';
import { kindOf, type Snippet } from '../../src/lab/snippet.ts';
import { entriesFor } from '../../src/lab/verify.ts';

/** Of the snippets of a language that have not changed, one in so many is chosen all the same. */
const rate = 10;

/**
 * The snippets that every test run really runs: those that the lock does not cover, the first of each kind, and a fixed
 * part of the others, the same every time. New versions of the tools change no snippet, or a new package in the archive
 * would make every test run as long as a run of everything.
 */
export function sampleOf(snippets: readonly Snippet[], lock: Lock): Snippet[] {
  const kinds = new Set<string>();
  const counts = new Map<string, number>();
  return snippets.filter((snippet) => {
    const at = counts.get(snippet.language) ?? 0;
    counts.set(snippet.language, at + 1);
    const first = !kinds.has(kindOf(snippet));
    kinds.add(kindOf(snippet));
    return first || at % rate === 0 || entriesFor(snippet, lock).length === 0;
  });
}
