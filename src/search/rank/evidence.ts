import type { Postings } from '../format/postings.ts';
import type { Alternative, Unit } from '../query/unit.ts';

/** What the sections say of one unit: sections in order, each with its strength and its share in title and heading. */
export interface Evidence {
  sections: number[];
  strength: number[];
  /** 0 to 1: the unit stands in another name (0.8) or in the title (1). */
  title: number[];
  heading: boolean[];
  /** Sections that have the unit as a whole; all of them when none has. */
  whole: number[];
  /** Weight of the best way in which the unit was answered at all; 0 when it was not. */
  best: number;
}

/** Looks up a term. */
export type Find = (term: string) => Postings;

/** By the two bits of a packed count: another name, the title, both. */
const titleStrength = [0, 0.8, 1, 1.2];
const titleWeight = 6;
const headingWeight = 3;
/** A weaker answer does not make a heading one about the unit. */
const leastHeading = 0.2;
/** What a part counts where the whole is known to the site. */
const partOfKnown = 0.25;

/** Gathers what the sections, so many in all, say of a unit: the best of its alternatives in each. */
export function gather(unit: Unit, find: Find, all: number): Evidence {
  const { strength, title, heading } = scratchFor(all);
  const touched: number[] = [];
  const wholly: number[] = [];
  let best = 0;
  let whole = false;
  try {
    for (const alternative of unit.alternatives) {
      const weight = alternative.weight * (alternative.partial && whole ? partOfKnown : 1);
      const { sections, counts } = together(alternative, find);
      if (sections.length === 0) continue;
      best = Math.max(best, alternative.weight);
      whole ||= !alternative.partial && alternative.other === undefined;
      for (let index = 0; index < sections.length; index += 1) {
        const section = sections[index]!;
        const count = counts[index]!;
        const inTitle = titleStrength[count >> 6]! * weight;
        const inHeading = (count & 0x30) !== 0;
        const value = inTitle * titleWeight + weight * ((inHeading ? headingWeight : 0) + (count & 15));
        if (strength[section] === 0) touched.push(section);
        if (!alternative.partial) wholly.push(section);
        if (value > strength[section]!) strength[section] = value;
        if (inTitle > title[section]!) title[section] = inTitle;
        if (inHeading && weight > leastHeading) heading[section] = 1;
      }
    }
    const sections = [...Uint32Array.from(touched).sort()];
    return {
      sections,
      whole: wholly.length > 0 ? [...Uint32Array.from(new Set(wholly)).sort()] : sections,
      strength: sections.map((section) => strength[section]!),
      title: sections.map((section) => Math.min(title[section]!, 1)),
      heading: sections.map((section) => heading[section] === 1),
      best,
    };
  } finally {
    for (const section of touched) {
      strength[section] = 0;
      title[section] = 0;
      heading[section] = 0;
    }
  }
}

// Plain arrays over all sections are several times faster than a map of the sections that were found. They are kept
// from one unit to the next, all zero between.
let scratch = { strength: new Float64Array(), title: new Float64Array(), heading: new Uint8Array() };

function scratchFor(all: number): typeof scratch {
  if (scratch.strength.length < all) {
    scratch = { strength: new Float64Array(all), title: new Float64Array(all), heading: new Uint8Array(all) };
  }
  return scratch;
}

/** Sections that have all tokens of an alternative; of each count the smallest. */
export function together({ tokens }: Pick<Alternative, 'tokens'>, find: Find): Postings {
  const lists = [...new Set(tokens)].map(find).sort((a, b) => a.sections.length - b.sections.length);
  let [result] = lists;
  for (const list of lists.slice(1)) result = intersect(result!, list);
  return result ?? { sections: new Uint32Array(), counts: new Uint8Array() };
}

function intersect(a: Postings, b: Postings): Postings {
  const sections: number[] = [];
  const counts: number[] = [];
  for (let i = 0, j = 0; i < a.sections.length && j < b.sections.length; ) {
    const difference = a.sections[i]! - b.sections[j]!;
    if (difference === 0) {
      sections.push(a.sections[i]!);
      counts.push(smaller(a.counts[i]!, b.counts[j]!));
    }
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return { sections: Uint32Array.from(sections), counts: Uint8Array.from(counts) };
}

// Field by field: title, heading, text.
function smaller(a: number, b: number): number {
  return Math.min(a & 0xc0, b & 0xc0) | Math.min(a & 0x30, b & 0x30) | Math.min(a & 15, b & 15);
}
