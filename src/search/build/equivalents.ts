import { fold } from '../text/normalise.ts';
import { isHan, runsOf } from '../text/runs.ts';
import { runTokens } from '../text/tokens.ts';
import { byCodeUnit } from './chunks.ts';
import type { Inverted } from './inverted.ts';
import type { IndexedPage } from './page.ts';

/** Words that mean the same. With `oneWay` the first one leads to the others only. */
export interface Equivalents {
  words: string[];
  oneWay: boolean;
}

/** Reads a list: `a | b | c` for words that mean the same, `a > b | c` for one that leads to the others; `#` begins a remark. */
export function parseEquivalents(text: string): Equivalents[] {
  return text
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter(Boolean)
    .map((line) => {
      const [from, to] = line.split('>');
      const words = (to === undefined ? line : `${from}|${to}`).split('|').map(fold).filter(Boolean);
      return { words, oneWay: to !== undefined };
    });
}

/** Pairs that the site itself declares: a title of one short word in each language. */
export function titlePairs(pages: readonly IndexedPage[]): Equivalents[] {
  return pages.flatMap(({ title, titleEn }) => {
    const english = fold(titleEn).replace(/^(?:the|a|an) /, '');
    const fits = isHan(title) && [...title].length <= 6 && /^[a-z][a-z -]{2,30}$/.test(english);
    return fits ? [{ words: [fold(title), english], oneWay: false }] : [];
  });
}

/** Keeps what can lead to something on the site, and writes it as lines. */
export function encodeEquivalents(lists: readonly Equivalents[], terms: Inverted): string {
  const lines = lists.flatMap(({ words, oneWay }) => {
    const [first = '', ...rest] = words;
    if (oneWay) {
      const useful = rest.filter((word) => occurs(word, terms));
      return useful.length > 0 ? [`${first}>${useful.join('|')}`] : [];
    }
    return words.some((word) => occurs(word, terms)) && words.length > 1 ? [words.join('|')] : [];
  });
  return [...new Set(lines)].sort(byCodeUnit).join('\n');
}

function occurs(word: string, terms: Inverted): boolean {
  return runsOf(word).every((run) => runTokens(run, false).some((token) => terms.has(token)));
}
