import type { Page, PageBlock, PageSection, Place } from '../stages.ts';
import { plainTextOf } from '../tree/text.ts';
import { everyPageBlock } from './page-section.ts';
import { firstShingles, shinglesOf, similarity } from './shingles.ts';
import { type Claims, claimsOf, claimTheSame, subjectOf } from './statement.ts';

/** A block that was left out because the page already says it. */
export interface Duplicate {
  place: Place;
  page: string;
  of: Place;
}

/** Two blocks that speak of the same thing in nearly the same words and differ in a number or a negation. */
export interface Contradiction {
  place: Place;
  other: Place;
}

/** From this Jaccard similarity two blocks are one. */
const alike = 0.82;
/** From this they speak of the same thing. */
const akin = 0.75;
/** Shorter texts are alike by accident. */
const fewestShingles = 10;
/** Shingles of a block under which it is indexed; blocks that share none of them are not compared. */
const signature = 12;
/** Blocks under one shingle that are looked at; a shingle of more is a phrase that everybody uses. */
const mostUnderOne = 40;

interface Entry {
  shingles: Set<string>;
  claims: Claims;
  place: Place;
}

/**
 * Leaves out of a page what it says a second time: blocks whose shingles agree to four fifths, numbers, negations,
 * punctuation and width aside, and which claim the same numbers and negate as often. The first stays. Blocks that agree but for a
 * number or a negation stay both and are reported. Blocks are compared only when they share one of their first shingles
 * in sorted order, so that the work grows with the number of blocks and not with its square.
 */
export function foldDuplicates(page: Page): { duplicates: Duplicate[]; contradictions: Contradiction[] } {
  const duplicates: Duplicate[] = [];
  const contradictions: Contradiction[] = [];
  const index = new Map<string, Entry[]>();
  const dropped = new Set<PageBlock>();
  for (const block of [...page.lead, ...[...everyPageBlock(page.sections)].map(({ entry }) => entry)]) {
    const { place } = block;
    const text = textOf(block);
    const shingles = shinglesOf(subjectOf(text));
    if (!place || shingles.size < fewestShingles) continue;
    const own: Entry = { shingles, claims: claimsOf(text), place };
    const keys = firstShingles(shingles, signature);
    const twin = closest(own, keys, index);
    if (twin && twin.score >= alike && claimTheSame(twin.entry.claims, own.claims)) {
      duplicates.push({ place, page: page.matter.id, of: twin.entry.place });
      dropped.add(block);
      continue;
    }
    if (twin && twin.entry.place.note !== place.note && !claimTheSame(twin.entry.claims, own.claims)) {
      contradictions.push({ place, other: twin.entry.place });
    }
    for (const key of keys) {
      const entries = index.get(key);
      if (!entries) index.set(key, [own]);
      else if (entries.length < mostUnderOne) entries.push(own);
    }
  }
  page.lead = page.lead.filter((entry) => !dropped.has(entry));
  page.sections = withoutDropped(page.sections, dropped);
  return { duplicates, contradictions };
}

function closest(
  own: Entry,
  keys: readonly string[],
  index: ReadonlyMap<string, readonly Entry[]>,
): { entry: Entry; score: number } | undefined {
  let best: { entry: Entry; score: number } | undefined;
  for (const entry of new Set(keys.flatMap((key) => index.get(key) ?? []))) {
    const score = similarity(entry.shingles, own.shingles, best?.score ?? akin);
    if (score >= akin && score > (best?.score ?? 0)) best = { entry, score };
  }
  return best;
}

function textOf({ block }: PageBlock): string {
  return block.type === 'code' ? block.value : plainTextOf(block);
}

function withoutDropped(sections: readonly PageSection[], dropped: ReadonlySet<PageBlock>): PageSection[] {
  return sections.map((section) => ({
    ...section,
    blocks: section.blocks.filter((entry) => !dropped.has(entry)),
    sections: withoutDropped(section.sections, dropped),
  }));
}
