import { fold } from '../text/normalise.ts';
import { byCodeUnit } from './chunks.ts';
import type { Equivalents } from './equivalents.ts';
import type { IndexedPage } from './page.ts';

/** `间隙锁（gap lock）`: characters, then what they are called in English, in brackets. */
const gloss = /([\p{Script=Han}]{2,14})\s?[（(]\s?([A-Za-z][A-Za-z -]{2,30}[A-Za-z])\s?[）)]/gu;
const longestTerm = 6;
/** Shorter words mean too much for one explanation to hold everywhere. */
const shortestTerm = 3;

/**
 * Pairs of words that the pages explain to their readers. Where the Chinese word begins is not marked, so it is the
 * longest ending that two explanations of the same English word share, or that is a name or heading of the site.
 */
export function glossPairs(pages: readonly IndexedPage[], known: readonly Equivalents[]): Equivalents[] {
  const names = namesOf(pages);
  // What is said of a general word, as in 算法（pacer redesign）, is no other word for it.
  const general = new Set(known.flatMap(({ words }) => words));
  const found = new Map<string, Set<string>>();
  for (const { sections } of pages) {
    for (const { text } of sections) {
      for (const [, run = '', english = ''] of text.matchAll(gloss)) {
        const key = fold(english);
        found.set(key, (found.get(key) ?? new Set()).add(run));
      }
    }
  }
  const pairs: Equivalents[] = [];
  for (const [english, runs] of [...found].sort((a, b) => byCodeUnit(a[0], b[0]))) {
    const words = [...runs].map((run) => termIn(run, runs, names)).filter((word) => word !== undefined);
    const best = [...new Set(words)].sort((a, b) => a.length - b.length || byCodeUnit(a, b))[0];
    if (best !== undefined && best.length >= shortestTerm && !general.has(best))
      pairs.push({ words: [best, english], oneWay: false });
  }
  return pairs;
}

function termIn(run: string, all: ReadonlySet<string>, names: ReadonlySet<string>): string | undefined {
  for (let length = Math.min(run.length, longestTerm); length > 1; length -= 1) {
    const ending = run.slice(-length);
    if (names.has(ending)) return ending;
    const others = [...all].filter((other) => other !== run && other.endsWith(ending));
    if (others.length > 0) return ending;
  }
  return run.length <= 4 ? run : undefined;
}

function namesOf(pages: readonly IndexedPage[]): Set<string> {
  const texts = pages.flatMap(({ title, names, sections }) => [
    title,
    ...names,
    ...sections.map(({ heading }) => heading),
  ]);
  return new Set(texts.flatMap((text) => text.match(/\p{Script=Han}{2,6}/gu) ?? []));
}
