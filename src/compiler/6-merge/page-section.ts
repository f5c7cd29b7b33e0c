import type { PageBlock, PageSection } from '../stages.ts';
import type { Block, LineRange, Section } from '../tree/nodes.ts';
import { blocksOf, isSection, sectionsOf } from '../tree/sections.ts';

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
    ...contentOf(note, section),
  };
}

// Blocks below the first sub-section go on without a heading of their own; links to other pages stand together on top.
function contentOf(note: string, { children }: Section): Pick<PageSection, 'blocks' | 'sections'> {
  const blocks: PageBlock[] = [];
  const sections: PageSection[] = [];
  for (const child of children) {
    const last = sections.at(-1);
    if (isSection(child)) sections.push(pageSection(note, child));
    else if (!last || child.type === 'see') blocks.push(pageBlock(note, child));
    else if (last.name === '') last.blocks.push(pageBlock(note, child));
    else sections.push({ ...untitled, blocks: [pageBlock(note, child)], sections: [] });
  }
  return { blocks, sections };
}

const untitled = { kind: 'section', title: [], name: '', badges: [] } satisfies Partial<PageSection>;

function pageBlock(note: string, block: Block): PageBlock {
  return { block, ...(block.lines && { place: { note, ...block.lines } }) };
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
