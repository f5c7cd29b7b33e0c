import type { Page, PageBlock, PageSection } from '../stages.ts';

/** Every section of a page, in order. */
export function* everyPageSection(sections: readonly PageSection[]): Generator<PageSection> {
  for (const section of sections) {
    yield section;
    yield* everyPageSection(section.sections);
  }
}

/** Every block of a page, the lead first, in order. */
export function* blocksOfPage({ lead, sections }: Pick<Page, 'lead' | 'sections'>): Generator<PageBlock> {
  yield* lead;
  for (const section of everyPageSection(sections)) yield* section.blocks;
}
