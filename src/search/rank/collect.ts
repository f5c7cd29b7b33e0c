import type { Meta } from '../format/meta.ts';
import type { Unit } from '../query/unit.ts';
import type { Evidence } from './evidence.ts';
import { pageOf, pagesOf, rarity } from './pages.ts';

/** A unit with what the sections say of it. */
export interface Weighed {
  unit: Unit;
  evidence: Evidence;
}

/** What ranking is told beside the units. */
export interface RankInput {
  units: readonly Weighed[];
  /** Runs of characters that should stand together. */
  literals: readonly Weighed[];
  /** Sections whose name is the query: 1 a title, 0.9 another name, less for names that are nearly it. */
  names: ReadonlyMap<number, number>;
  /** Number of pages that will be shown. */
  limit: number;
  /** Whether a page may be found at all. */
  allows(page: number): boolean;
}

/** What was found on a page: of each unit the strength and its share in the title, and the best phrase. */
export interface Candidate {
  strength: number[];
  title: number[];
  literal: number;
}

/** Everything that the units say, before pages are compared. */
export interface Collected {
  /** What each unit is worth, and all of them. */
  values: number[];
  total: number;
  candidates: Map<number, Candidate>;
  sectionScores: Map<number, number>;
}

interface SectionSum {
  score: number;
  matched: number;
  heading: number;
}

/** Constants of the ranking of sections; moving any of them by a third changes next to nothing. */
const headingFactor = 0.7;
const literalFactor = 2;
const sectionNameFactor = 3;
const whole = 0.7;
const inHeadings = 0.8;
const inTextOnly = 0.55;
/** Below this a unit was answered by parts only, which says little of what was asked. */
const answered = 0.5;

/** Sums up what the sections say. */
export function collect(meta: Meta, input: RankInput): Collected {
  const pageCount = meta.lengths.length;
  const rarityOf = ({ whole }: Evidence) => rarity(pagesOf(meta, whole).length, pageCount);
  const values = input.units.map(({ unit, evidence }) => {
    const { best } = evidence;
    return best === 0
      ? 0
      : unit.weight * rarityOf(evidence) * (best < answered ? best : 1) * topicality(evidence);
  });
  const total = values.reduce((sum, value) => sum + value, 0) || 1;
  const candidates = new Map<number, Candidate>();
  const candidate = (page: number): Candidate => {
    const known = candidates.get(page);
    if (known) return known;
    const zeros = () => values.map(() => 0);
    const fresh = { strength: zeros(), title: zeros(), literal: 0 };
    candidates.set(page, fresh);
    return fresh;
  };
  const sums = new Map<number, SectionSum>();
  input.units.forEach(({ evidence }, index) => {
    eachSection(meta, evidence, input, (section, at, page) => {
      const strength = evidence.strength[at]!;
      const found = candidate(page);
      found.strength[index]! += strength;
      found.title[index] = Math.max(found.title[index]!, evidence.title[at]!);
      let sum = sums.get(section);
      if (sum === undefined) {
        sum = { score: 0, matched: 0, heading: 0 };
        sums.set(section, sum);
      }
      sum.score += (values[index]! * strength) / (strength + 1.5);
      // A weak answer, such as one character of two, covers little of the unit.
      sum.matched += values[index]! * Math.min(1, strength * 2);
      if (evidence.heading[at]) sum.heading += values[index]!;
    });
  });
  const cover = (section: number) => Math.min((sums.get(section)?.matched ?? 0) / total, 1) ** 2;
  const sectionScores = new Map<number, number>();
  for (const [section, { score, heading }] of sums) {
    const name = (input.names.get(section) ?? 0) * sectionNameFactor * total;
    sectionScores.set(section, score * cover(section) + (headingFactor * heading ** 2) / total + name);
  }
  for (const { evidence } of input.literals) {
    // A phrase that only stands on a page by chance is rare; it must not outweigh what was asked.
    const value = Math.min(rarityOf(evidence), total);
    eachSection(meta, evidence, input, (section, at, page) => {
      const strength = evidence.strength[at]!;
      const share = (strength + 0.5) / (strength + 2);
      const bonus = literalFactor * value * share * (0.15 + 0.85 * cover(section));
      const found = candidate(page);
      found.literal = Math.max(found.literal, bonus);
      sectionScores.set(section, (sectionScores.get(section) ?? 0) + bonus / 2);
    });
  }
  for (const section of input.names.keys()) {
    const page = pageOf(meta, section);
    if (input.allows(page)) candidate(page);
  }
  return { values, total, candidates, sectionScores };
}

// Words that name no page and no section are what is said of a subject, seldom the subject.
function topicality({ title, heading }: Evidence): number {
  if (title.some((share) => share >= whole)) return 1;
  return heading.includes(true) ? inHeadings : inTextOnly;
}

function eachSection(
  meta: Meta,
  { sections }: Evidence,
  { allows }: RankInput,
  visit: (section: number, at: number, page: number) => void,
): void {
  let page = 0;
  let end = 0;
  sections.forEach((section, at) => {
    if (section >= end) {
      page = pageOf(meta, section);
      end = meta.firstSections[page + 1]!;
    }
    if (allows(page)) visit(section, at, page);
  });
}
