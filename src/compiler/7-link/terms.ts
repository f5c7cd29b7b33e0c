import type { PageMatter } from '../../schema/page.ts';
import type { Page } from '../stages.ts';

/** A name of a topic that stands in a text. */
export interface TermMatch {
  topic: string;
  start: number;
  end: number;
}

/** Finds the names of topics that have a page: the longest at each place, from left to right. */
export type TermFinder = (text: string, page: PageMatter) => TermMatch[];

interface Term {
  /** As it is written. */
  name: string;
  topic: string;
  family: string;
  /** Whether it means the topic in any domain. */
  isClear: boolean;
}

const latin = /[A-Za-z0-9_]/;
const han = /^\p{Script=Han}+$/u;
/** Characters on either side that decide where words begin and end. */
const reach = 6;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Indexes titles and aliases of all topics. Inside a family of domains (`go-language`, `go-runtime`) every name means
 * its topic; elsewhere only one that the topic's title holds does, and no word of everyday language: two Han
 * characters, or one word in lower case (checkpoint, context). Short names with capitals (BASE, GC) are told from
 * words by their case. A Han name has to begin and end where words do, as Unicode's segmentation (UAX #29, with the
 * dictionary of ICU) cuts them.
 */
export function termFinderOf(pages: readonly Page[]): TermFinder {
  const byStart = new Map<string, Term[]>();
  for (const { matter } of pages) {
    if (matter.kind !== 'topic') continue;
    for (const name of new Set([matter.titles.zh, matter.titles.en, ...matter.aliases])) {
      if (name.length < 2 || name === matter.id) continue;
      const start = startOf(name.toLowerCase(), 0);
      const terms = byStart.get(start) ?? [];
      terms.push({ name, topic: matter.id, family: familyOf(matter), isClear: isClear(name, matter) });
      byStart.set(start, terms);
    }
  }
  for (const terms of byStart.values()) terms.sort((a, b) => b.name.length - a.name.length);
  return (text, page) => findTerms(text, page, byStart);
}

function isClear(name: string, { titles }: PageMatter): boolean {
  const isCommon = /^[a-z]+$/.test(name) || (han.test(name) && [...name].length < 3);
  return !isCommon && `${titles.zh} ${titles.en}`.includes(name);
}

function familyOf({ domain }: PageMatter): string {
  return domain.split('-')[0] ?? domain;
}

function startOf(lower: string, at: number): string {
  return lower.slice(at, at + 2);
}

function findTerms(text: string, page: PageMatter, byStart: ReadonlyMap<string, Term[]>): TermMatch[] {
  const lower = text.toLowerCase();
  // Some letters change their length with their case; places would not agree.
  if (lower.length !== text.length) return [];
  const matches: TermMatch[] = [];
  for (let at = 0; at < text.length - 1; at++) {
    const term = byStart.get(startOf(lower, at))?.find((each) => {
      if (!stands(each, text, lower, at) || !(each.isClear || each.family === familyOf(page))) return false;
      return !han.test(each.name) || isWords(text, at, at + each.name.length);
    });
    if (!term) continue;
    const end = at + term.name.length;
    matches.push({ topic: term.topic, start: at, end });
    at = end - 1;
  }
  return matches;
}

function stands({ name }: Term, text: string, lower: string, at: number): boolean {
  const end = at + name.length;
  const exact = name.length <= 5 && /[A-Z]/.test(name);
  if (exact ? !text.startsWith(name, at) : !lower.startsWith(name.toLowerCase(), at)) return false;
  return !continuesBefore(text, at) && !continuesAfter(text, end);
}

// `go-redis`, `context.Context` and `a/b` are words of their own, not mentions of their parts.
function continuesBefore(text: string, at: number): boolean {
  return latin.test(text[at] ?? '') && /[\w.\-/@#+]$/.test(text.slice(Math.max(0, at - 1), at));
}

function continuesAfter(text: string, end: number): boolean {
  return latin.test(text[end - 1] ?? '') && /^(?:[\w+#]|[.\-/]\w)/.test(text.slice(end, end + 2));
}

// The characters around are enough to tell; cutting a whole text costs far more.
function isWords(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - reach);
  const boundaries = new Set<number>();
  const around = text.slice(from, end + reach);
  for (const { index } of segmenter.segment(around)) boundaries.add(from + index);
  return boundaries.has(start) && (end === text.length || boundaries.has(end));
}
