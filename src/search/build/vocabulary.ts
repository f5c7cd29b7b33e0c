import { ByteWriter } from '../format/bytes.ts';
import { normalise } from '../text/normalise.ts';
import { runsOf } from '../text/runs.ts';
import { wordParts } from '../text/tokens.ts';
import { byCodeUnit } from './chunks.ts';
import type { IndexedPage } from './page.ts';

/** More words than this are machine-made; the most frequent ones are kept. */
const mostWords = 30_000;
const longest = 40;

/** Every word of the site as it is written, with the number of sections that have it: for typing errors and exact search. */
export function countWords(pages: readonly IndexedPage[]): Map<string, number> {
  const words = new Map<string, number>();
  for (const page of pages) {
    const facts = [page.title, page.titleEn, ...page.names].join('\n');
    for (const [index, { heading, text }] of page.sections.entries()) {
      const source = index === 0 ? `${facts}\n${text}` : `${heading}\n${text}`;
      const here = new Set<string>();
      for (const run of runsOf(normalise(source))) {
        if (run.han) continue;
        const { pieces, plain } = wordParts(run.text);
        for (const word of [...pieces, ...plain]) if (word.length <= longest) here.add(word);
      }
      for (const word of here) words.set(word, (words.get(word) ?? 0) + 1);
    }
  }
  return words;
}

/** Words in order, front-coded, each with the logarithm of its frequency. */
export function encodeWords(words: ReadonlyMap<string, number>): Uint8Array {
  const kept = [...words]
    .sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]))
    .slice(0, mostWords)
    .sort((a, b) => byCodeUnit(a[0], b[0]));
  const writer = new ByteWriter();
  let previous = '';
  for (const [word, count] of kept) {
    writer.text(word, previous);
    writer.byte(Math.round(Math.log2(count)));
    previous = word;
  }
  return writer.finish();
}
