import { normalise } from '../text/normalise.ts';
import { isHan, runsOf } from '../text/runs.ts';
import { wordParts } from '../text/tokens.ts';

/** Words that mean the same, by the form in which a query is compared. */
export interface Equivalence {
  /** Words that mean the same as a term, or nothing when it is no known term. */
  of(key: string): readonly string[] | undefined;
  /** Length of the longest term of characters. */
  longest: number;
}

/** No word means the same as another. */
export const noEquivalence: Equivalence = { of: () => undefined, longest: 1 };

/** The form in which terms are compared: words without separators and blanks. */
export function termKey(text: string): string {
  return runsOf(normalise(text))
    .map((run) => (run.han ? run.text : wordParts(run.text).whole || run.text.toLowerCase()))
    .join('');
}

/** Reads the lines of the index's list: `a|b` mean the same, `a>b` leads one way. */
export function readEquivalence(lines: string): Equivalence {
  const table = new Map<string, string[]>();
  let longest = 1;
  const add = (word: string, others: readonly string[]) => {
    const key = termKey(word);
    const known = table.get(key) ?? [];
    table.set(key, [...known, ...others.filter((other) => !known.includes(other))]);
    if (isHan(word)) longest = Math.max(longest, word.length);
  };
  for (const line of lines.split('\n').filter(Boolean)) {
    const [from = '', to] = line.split('>');
    const words = (to ?? from).split('|');
    if (to !== undefined) add(from, words);
    else
      for (const word of words)
        add(
          word,
          words.filter((other) => other !== word),
        );
  }
  return { of: (key) => table.get(key), longest };
}
