import type { PageBlock, PageSection } from '../stages.ts';
import type { Block, LineRange, Section } from '../tree/nodes.ts';
import { blocksOf, sectionsOf } from '../tree/sections.ts';

/** Turns a section of a note into a section of a page. */
export function pageSection(note: string, section: Section): PageSection {
  const { kind, title, name, badges, checked, id, lines } = section;
  return {
    kind,
    title,
    name,
    badges,
    ...(checked !== undefined && { checked }),
    ...(id && { id }),
    ...(lines && { place: { note, ...lines } }),
    blocks: pageBlocks(note, blocksOf(section)),
    sections: sectionsOf(section).map((child) => pageSection(note, child)),
  };
}

// Blocks of a note as blocks of a page.
function pageBlocks(note: string, blocks: readonly Block[]): PageBlock[] {
  return blocks.map((block) => ({ block, ...(block.lines && { place: { note, ...block.lines } }) }));
}

/** Every block below a list of sections, with the list it stands in. */
export function* everyPageBlock(
  sections: readonly PageSection[],
): Generator<{ entry: PageBlock; blocks: PageBlock[] }> {
  for (const section of sections) {
    for (const entry of section.blocks) yield { entry, blocks: section.blocks };
    yield* everyPageBlock(section.sections);
  }
}

/** First and last line that a fragment covers, title included. */
export function linesOfSection(section: Section): LineRange | undefined {
  const ranges = [
    section.lines,
    ...blocksOf(section).map(({ lines }) => lines),
    ...sectionsOf(section).map(linesOfSection),
  ].filter((range): range is LineRange => range !== undefined);
  if (ranges.length === 0) return undefined;
  return {
    start: Math.min(...ranges.map(({ start }) => start)),
    end: Math.max(...ranges.map(({ end }) => end)),
  };
}
