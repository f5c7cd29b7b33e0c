import { normalise } from './normalise.ts';
import { type Run, runsOf } from './runs.ts';
import { wordParts } from './tokens.ts';

/** Sign before the terms that stand for several words in a row; no word begins with it. */
const phraseSign = '~';
const longest = 4;

/** The term of a phrase of several English words, in whatever way they are joined; undefined for anything else. */
export function phraseTerm(text: string): string | undefined {
  const runs = runsOf(normalise(text));
  if (!/[\s\-_/.]/.test(text) || runs.some((run) => run.han)) return undefined;
  const parts = runs.flatMap((run) => wordParts(run.text).parts);
  return parts.length > 1 && parts.length <= longest ? phraseSign + parts.join('') : undefined;
}

/** Known phrases in a line of text, by their terms, with repetitions. */
export function phrasesIn(line: string, runs: readonly Run[], known: ReadonlySet<string>): string[] {
  const found: string[] = [];
  let row: string[] = [];
  let end = 0;
  for (const run of runs) {
    // What stands between may be a blank, but no comma and no Chinese.
    if (run.han || line.slice(end, run.start).trim() !== '') row = [];
    end = run.start + run.text.length;
    if (run.han) continue;
    for (const part of wordParts(run.text).parts) {
      row = [...row, part].slice(-longest);
      for (let from = 0; from < row.length - 1; from += 1) {
        const term = phraseSign + row.slice(from).join('');
        if (known.has(term)) found.push(term);
      }
    }
  }
  return found;
}
