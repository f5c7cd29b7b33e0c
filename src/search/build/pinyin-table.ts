import type { PinyinTable } from '../format/files.ts';
import { withoutStopWords } from '../query/stop-words.ts';
import { normalise } from '../text/normalise.ts';
import { runsOf } from '../text/runs.ts';
import { byCodeUnit } from './chunks.ts';
import type { IndexedPage } from './page.ts';

/** Gives the reading of every character of a text, without tones. */
export type Readings = (text: string) => string[];

const longestName = 12;
const mostNames = 8000;

/** What can be found by its reading: names and headings; `characters` are all that the pages have, for words typed by ear. */
export function pinyinTable(
  pages: readonly IndexedPage[],
  further: readonly string[],
  characters: readonly string[],
  readings: Readings,
): PinyinTable {
  const weights = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const run of runsOf(normalise(text))) {
      for (const part of run.han ? withoutStopWords(run.text) : []) {
        const length = [...part].length;
        if (length > 1 && length <= longestName) weights.set(part, (weights.get(part) ?? 0) + weight);
      }
    }
  };
  for (const page of pages) {
    for (const name of [page.title, ...page.names]) add(name, 4);
    for (const { heading } of page.sections) add(heading, 1);
  }
  for (const word of further) add(word, 1);
  // Most telling names first: the engine takes the first of equally good ones.
  const names = [...weights]
    .sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]))
    .slice(0, mostNames)
    .map(([name]) => name);
  const single = new Map(characters.map((character) => [character, readings(character)[0] ?? '']));
  const table: PinyinTable = { readings: {}, names, odd: {} };
  for (const [character, syllable] of [...single].sort((a, b) => byCodeUnit(a[1], b[1])))
    table.readings[syllable] = (table.readings[syllable] ?? '') + character;
  for (const name of names) {
    const expected = [...name].map((character) => single.get(character) ?? '').join(' ');
    const actual = readings(name).join(' ');
    if (actual !== expected) table.odd[name] = actual;
  }
  return table;
}
