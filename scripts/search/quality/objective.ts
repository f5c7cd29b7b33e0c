import type { IndexedPage } from '../../../src/search/build/page.ts';
import { fold } from '../../../src/search/text/normalise.ts';
import { runsOf } from '../../../src/search/text/runs.ts';

/** A query drawn from the pages themselves, with the pages that answer it by plain text search. */
export interface DrawnQuery {
  kind: 'heading' | 'substring' | 'identifier' | 'edited';
  query: string;
  paths: ReadonlySet<string>;
  /** Section that a heading stands over. */
  section: string;
}

/** How many queries of each kind are drawn. */
export interface Draw {
  headings: number;
  substrings: number;
  identifiers: number;
  edited: number;
}

/** Numbers between 0 and 1 that are the same in every run (the "mulberry32" generator). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws queries from the pages of a site, the same ones every time. */
export function drawQueries(pages: readonly IndexedPage[], draw: Draw): DrawnQuery[] {
  const random = seededRandom(20_260);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const sections = pages.flatMap((page) => page.sections.map((section, index) => ({ page, section, index })));
  const headed = sections.filter(({ section, index }) => index > 0 && [...section.heading].length > 3);
  const folded = new Map(
    pages.map((page) => [
      page,
      page.sections.map(({ heading, text, aside = '' }) => fold(`${heading}\n${text}\n${aside}`)),
    ]),
  );
  const holding = (text: string) => {
    const wanted = fold(text);
    return new Set(
      pages.filter((page) => folded.get(page)?.some((part) => part.includes(wanted))).map(({ path }) => path),
    );
  };
  const queries: DrawnQuery[] = [];
  for (let count = 0; count < draw.headings && headed.length > 0; count += 1) {
    const { section } = pick(headed);
    const paths = headed.filter((other) => fold(other.section.heading) === fold(section.heading));
    queries.push({
      kind: 'heading',
      query: section.heading,
      paths: new Set(paths.map(({ page }) => page.path)),
      section: section.id,
    });
  }
  const runs = sections.flatMap(({ section }) => runsOf(section.text.normalize('NFKC')));
  const han = runs.filter((run) => run.han && [...run.text].length > 1);
  for (let count = 0; count < draw.substrings; count += 1) {
    const length = [2, 3, 4, 6][count % 4]!;
    const long = han.filter((run) => [...run.text].length >= length);
    const characters = [...pick(long).text];
    const start = Math.floor(random() * (characters.length - length + 1));
    const query = characters.slice(start, start + length).join('');
    queries.push({ kind: 'substring', query, paths: holding(query), section: '' });
  }
  const identifiers = runs.filter(
    ({ han: isHan, text }) => !isHan && /^[A-Za-z]\w*[._]\w+$|[a-z][A-Z]/.test(text) && text.length < 40,
  );
  for (let count = 0; count < draw.identifiers && identifiers.length > 0; count += 1) {
    const { text } = pick(identifiers);
    queries.push({ kind: 'identifier', query: text, paths: holding(text), section: '' });
  }
  const words = runs.filter(({ han: isHan, text }) => !isHan && /^[A-Za-z]{5,14}$/.test(text));
  for (let count = 0; count < draw.edited && words.length > 0; count += 1) {
    const { text } = pick(words);
    queries.push({
      kind: 'edited',
      query: edit(text.toLowerCase(), random),
      paths: holding(text),
      section: '',
    });
  }
  return queries;
}

function edit(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  const kinds = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2),
  ];
  return kinds[Math.floor(random() * kinds.length)]!;
}
