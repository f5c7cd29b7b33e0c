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
  lower: string;
  /** Whether its case tells it from a word. */
  exact: boolean;
  /** Whether it is written in Han characters, between which nothing shows where words end. */
  isHan: boolean;
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
  const byStart = new Map<number, Term[]>();
  const hints = new Uint8Array(0x10000);
  for (const { matter } of pages) {
    if (matter.kind !== 'topic') continue;
    for (const name of new Set([matter.titles.zh, matter.titles.en, ...matter.aliases])) {
      if (name.length < 2 || name === matter.id) continue;
      const lower = name.toLowerCase();
      const start = startOf(lower, 0);
      const terms = byStart.get(start) ?? [];
      const exact = name.length <= 5 && /[A-Z]/.test(name);
      const [topic, family, isHan] = [matter.id, familyOf(matter), han.test(name)];
      terms.push({ name, lower, exact, isHan, topic, family, isClear: isClear(name, matter) });
      byStart.set(start, terms);
      hints[hintOf(start)] = 1;
    }
  }
  for (const terms of byStart.values()) terms.sort((a, b) => b.name.length - a.name.length);
  return (text, page) => findTerms(text, page, { byStart, hints });
}

function isClear(name: string, { titles }: PageMatter): boolean {
  const isCommon = /^[a-z]+$/.test(name) || (han.test(name) && [...name].length < 3);
  return !isCommon && `${titles.zh} ${titles.en}`.includes(name);
}

function familyOf({ domain }: PageMatter): string {
  return domain.split('-')[0] ?? domain;
}

// The first two characters as one number: a slice at every place of a text costs more than all comparisons.
function startOf(lower: string, at: number): number {
  return (lower.charCodeAt(at) << 16) | lower.charCodeAt(at + 1);
}

// Most places of a text begin no name: this says so without a look into the map.
function hintOf(start: number): number {
  return (start ^ (start >>> 13)) & 0xffff;
}

interface Terms {
  byStart: ReadonlyMap<number, Term[]>;
  /** 1 for the hint of every start in `byStart`, and for few others. */
  hints: Uint8Array;
}

function findTerms(text: string, page: PageMatter, { byStart, hints }: Terms): TermMatch[] {
  const lower = text.toLowerCase();
  // Some letters change their length with their case; places would not agree.
  if (lower.length !== text.length) return [];
  const family = familyOf(page);
  const matches: TermMatch[] = [];
  for (let at = 0; at < text.length - 1; at++) {
    const start = startOf(lower, at);
    if (hints[hintOf(start)] === 0) continue;
    const term = byStart.get(start)?.find((each) => {
      if (!(each.isClear || each.family === family) || !stands(each, text, lower, at)) return false;
      return !each.isHan || isWords(text, at, at + each.name.length);
    });
    if (!term) continue;
    const end = at + term.name.length;
    matches.push({ topic: term.topic, start: at, end });
    at = end - 1;
  }
  return matches;
}

function stands(term: Term, text: string, lower: string, at: number): boolean {
  const end = at + term.name.length;
  if (term.exact ? !text.startsWith(term.name, at) : !lower.startsWith(term.lower, at)) return false;
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
