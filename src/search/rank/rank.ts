import type { Meta } from '../format/meta.ts';
import { isSoft } from '../query/unit.ts';
import { type Candidate, type Collected, collect, type RankInput } from './collect.ts';

/** A page that was found. */
export interface Ranked {
  page: number;
  score: number;
  /** Whether the page has everything that was asked for, but for words that only narrow the question. */
  complete: boolean;
  /** Sections of the page that were found, best first. */
  sections: { section: number; score: number }[];
  /** Whether the title or another name of the page answers a part of the query. */
  titled: boolean;
}

/** Pages in order, the best of all that were found. */
export interface Ranking {
  pages: Ranked[];
  total: number;
}

/** Constants of the ranking, chosen by the queries to tune with; moving any of them by a third changes next to nothing. */
const saturation = 1.2;
/** A word that a long page says once, in passing, covers half of what was asked by it. */
const once = 1;
const lengthShare = 0.35;
const titleFactor = 4;
const sectionFactor = 0.8;
const nameFactor = 3;
const softInTitle = 2;
const closely = 500;
/** Below this a unit was answered by parts only. */
const wellAnswered = 0.5;
/** Pages that only list others answer less well; by their number in the index: topic, domain, unfiled. */
const kindFactor = [1, 0.65, 0.7];
/** Other names of a domain are those of its topics too. */
const domainKind = 1;
const domainName = 0.4;

/** Orders the pages that answer a query. Equal pages keep the order of their addresses, so it is the same everywhere. */
export function rank(meta: Meta, input: RankInput): Ranking {
  const collected = collect(meta, input);
  const average = meta.lengths.reduce((sum, length) => sum + length, 0) / Math.max(meta.lengths.length, 1);
  const pages = mostPromising(meta, input, collected)
    .map(([page, candidate]) => scorePage(meta, input, collected, { page, candidate, average }))
    .sort((a, b) => b.score - a.score || a.page - b.page);
  return { pages, total: collected.candidates.size };
}

// On a large site thousands of pages have a common word. Only those with the most of the query are compared closely.
function mostPromising(
  { firstSections }: Meta,
  { names, limit }: RankInput,
  { values, candidates }: Collected,
): (readonly [number, Candidate])[] {
  const all = [...candidates];
  const most = Math.max(closely, limit);
  if (all.length <= most) return all;
  const named = new Set(names.keys());
  const promise = ([page, { strength, title, literal }]: readonly [number, Candidate]) =>
    values.reduce(
      (sum, value, index) => sum + (strength[index]! > 0 ? value * (1 + title[index]!) : 0),
      literal / 2 + (named.has(firstSections[page]!) ? nameFactor * 10 : 0),
    );
  return all
    .map((entry) => ({ entry, value: promise(entry) }))
    .sort((a, b) => b.value - a.value || a.entry[0] - b.entry[0])
    .slice(0, most)
    .map(({ entry }) => entry);
}

interface Scored {
  page: number;
  candidate: Candidate;
  average: number;
}

function scorePage(
  meta: Meta,
  { units, names }: RankInput,
  { values, total, sectionScores }: Collected,
  { page, candidate, average }: Scored,
): Ranked {
  const sections: Ranked['sections'] = [];
  let named = 0;
  for (let section = meta.firstSections[page]!; section < meta.firstSections[page + 1]!; section += 1) {
    const score = sectionScores.get(section);
    if (score !== undefined) sections.push({ section, score });
    named = Math.max(named, names.get(section) ?? 0);
  }
  sections.sort((a, b) => b.score - a.score || a.section - b.section);
  const isDomain = meta.kinds[page] === domainKind;
  if (isDomain && named < 1) named *= domainName;
  const relative = 1 - lengthShare + (lengthShare * meta.lengths[page]!) / average;
  let text = 0;
  let matched = 0;
  let titled = 0;
  let titleLetters = 0;
  units.forEach(({ unit, evidence }, index) => {
    const strength = candidate.strength[index]!;
    // Other names of a domain are those of its topics, which answer better.
    const title = candidate.title[index]! * (isDomain && candidate.title[index]! < 1 ? domainName : 1);
    const value = values[index]!;
    text += (value * strength * (saturation + 1)) / (strength + saturation * relative);
    matched +=
      value * Math.min(1, strength / Math.max(evidence.best, 0.5)) * (strength / (strength + once) || 0);
    // In a title, a word that only narrows the question says which page of several is meant.
    titled += value * title * (isSoft(unit) ? softInTitle : 1);
    if (title >= 1) titleLetters += lettersOf(unit.text);
  });
  const coverage = Math.min(matched / total, 1);
  const titleCover = Math.min(titled / total, 1);
  const titleShare = Math.min(titleLetters / Math.max(meta.titleLengths[page]!, 1), 1);
  const score =
    text * (0.25 + 0.75 * coverage ** 2) +
    titleFactor * titled * titleCover ** 1.5 * (0.6 + 0.4 * titleShare) +
    sectionFactor * (sections[0]?.score ?? 0) +
    candidate.literal +
    nameFactor * named * total;
  return {
    page,
    score: score * (kindFactor[meta.kinds[page]!] ?? 1),
    complete: units.every(
      ({ unit, evidence }, index) =>
        isSoft(unit) || (evidence.best >= wellAnswered && candidate.strength[index]! > 0),
    ),
    sections,
    titled: titled > 0 || named > 0,
  };
}

/** Length in the measure of titles: a character counts 1, a word 2. */
function lettersOf(text: string): number {
  return /^[\x20-\x7f]+$/.test(text) ? 2 * text.split(/[\s.\-_/]+/).length : [...text].length;
}
