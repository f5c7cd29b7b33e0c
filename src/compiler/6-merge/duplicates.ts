import type { Page, PageBlock, PageSection, Place } from '../stages.ts';
import { plainTextOf } from '../tree/text.ts';
import { everyPageBlock } from './page-section.ts';
import { shinglesOf, similarity } from './shingles.ts';

/** A block that was left out because the page already says it. */
export interface Duplicate {
  place: Place;
  page: string;
  of: Place;
}

const alike = 0.82;
/** Shorter texts are alike by accident. */
const fewestShingles = 10;
/** Rarest shingles of a block under which it is indexed; blocks that share none of them are not compared. */
const signature = 12;

/**
 * Leaves out of a page what it says a second time: blocks whose shingles agree to four fifths, wording, punctuation
 * and width aside. The first stays. Blocks are compared only when they share one of their first shingles in sorted
 * order, so that the work grows with the number of blocks and not with its square.
 */
export function foldDuplicates(page: Page): Duplicate[] {
  const duplicates: Duplicate[] = [];
  const index = new Map<string, { shingles: Set<string>; place: Place }[]>();
  const seen = [
    ...page.lead.map((entry) => ({ entry, blocks: page.lead })),
    ...everyPageBlock(page.sections),
  ];
  const dropped = new Set<PageBlock>();
  for (const { entry } of seen) {
    if (!entry.place) continue;
    const shingles = shinglesOf(textOf(entry));
    if (shingles.size < fewestShingles) continue;
    const keys = [...shingles].sort().slice(0, signature);
    const twin = keys
      .flatMap((key) => index.get(key) ?? [])
      .find((candidate) => similarity(candidate.shingles, shingles) >= alike);
    if (twin) {
      duplicates.push({ place: entry.place, page: page.matter.id, of: twin.place });
      dropped.add(entry);
      continue;
    }
    for (const key of keys) index.set(key, [...(index.get(key) ?? []), { shingles, place: entry.place }]);
  }
  page.lead = page.lead.filter((entry) => !dropped.has(entry));
  page.sections = withoutDropped(page.sections, dropped);
  return duplicates;
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
