import { type Postings, packCount } from '../format/postings.ts';
import { nameKey } from '../text/name-key.ts';
import { normalise } from '../text/normalise.ts';
import { phrasesIn } from '../text/phrases.ts';
import { runsOf } from '../text/runs.ts';
import { runTokens } from '../text/tokens.ts';
import type { IndexedPage, IndexedSection } from './page.ts';

/** A term in more sections keeps the strongest ones: nobody reads that far, and ranking needs no more. */
const mostSections = 4000;

/** Where every term stands. */
export type Inverted = Map<string, { sections: number[]; counts: number[] }>;

type Counts = Map<string, { title: number; heading: number; body: number }>;

/** What pages are turned into terms with. */
export interface Inverting {
  /** Gives the simplified form of traditional text, or the text itself. */
  convert(text: string): string;
  /** Terms of phrases of several words that are looked for as one. */
  phrases: ReadonlySet<string>;
}

/** Turns pages into terms. */
export function invert(pages: readonly IndexedPage[], inverting: Inverting): Inverted {
  const terms: Inverted = new Map();
  const headings = new Map<string, number[]>();
  let section = 0;
  for (const page of pages) {
    for (const [index, part] of page.sections.entries()) {
      const counts = countSection(index === 0 ? page : undefined, part, inverting);
      for (const [term, { title, heading, body }] of counts)
        post(terms, term, section, packCount(title, heading, body));
      const key = nameKey(part.heading);
      if (index > 0 && key !== '') headings.set(key, [...(headings.get(key) ?? []), section]);
      section += 1;
    }
  }
  for (const [key, sections] of headings) {
    if (terms.has(key)) continue;
    for (const place of sections) post(terms, key, place, packCount(0, 1, 0));
  }
  return terms;
}

/** The postings of a term as they are written. */
export function postingsOf({ sections, counts }: { sections: number[]; counts: number[] }): Postings {
  if (sections.length <= mostSections)
    return { sections: Uint32Array.from(sections), counts: Uint8Array.from(counts) };
  // The packed byte orders by title, then heading, then text.
  const kept = sections
    .map((section, index) => ({ section, count: counts[index] ?? 0 }))
    .sort((a, b) => b.count - a.count || a.section - b.section)
    .slice(0, mostSections)
    .sort((a, b) => a.section - b.section);
  return {
    sections: Uint32Array.from(kept, ({ section }) => section),
    counts: Uint8Array.from(kept, ({ count }) => count),
  };
}

function countSection(
  page: IndexedPage | undefined,
  { heading, text, aside = '' }: IndexedSection,
  { convert, phrases }: Inverting,
): Counts {
  const counts: Counts = new Map();
  const count = (source: string, field: 'title' | 'heading' | 'body', step = 1) => {
    const found =
      field === 'body' ? tokensOf(source, false, phrases) : new Set(tokensOf(source, true, phrases));
    for (const token of found) entry(counts, token)[field] += step;
  };
  for (const source of forms(`${heading}\n${text}\n${aside}`, convert)) count(source, 'body');
  if (page === undefined) for (const source of forms(heading, convert)) count(source, 'heading');
  if (page === undefined) return counts;
  for (const source of forms(page.title, convert)) count(source, 'title', 2);
  const names = new Set([page.titleEn, ...page.names].filter(Boolean));
  for (const source of forms([...names].join(' \n '), convert)) count(source, 'title');
  for (const name of [...names, page.title]) {
    const key = nameKey(convert(name));
    if (key !== '')
      entry(counts, key).title = name === page.title ? 3 : Math.max(entry(counts, key).title, 1);
  }
  return counts;
}

function forms(text: string, convert: (text: string) => string): string[] {
  const simplified = convert(text);
  return simplified === text ? [text] : [text, simplified];
}

function tokensOf(text: string, prominent: boolean, phrases: ReadonlySet<string>): string[] {
  // Runs must not reach over the end of a line, which is where a block ends.
  return text.split('\n').flatMap((line) => {
    const normal = normalise(line);
    const runs = runsOf(normal);
    return [...runs.flatMap((run) => runTokens(run, prominent)), ...phrasesIn(normal, runs, phrases)];
  });
}

function entry(counts: Counts, token: string) {
  const known = counts.get(token);
  if (known) return known;
  const fresh = { title: 0, heading: 0, body: 0 };
  counts.set(token, fresh);
  return fresh;
}

function post(terms: Inverted, term: string, section: number, count: number): void {
  const list = terms.get(term);
  if (list === undefined) terms.set(term, { sections: [section], counts: [count] });
  else {
    list.sections.push(section);
    list.counts.push(count);
  }
}
