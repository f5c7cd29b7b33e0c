import type { Page, PageBlock } from '../stages.ts';
import { paragraph } from '../tree/blocks.ts';
import type { Contradiction } from './duplicates.ts';
import { everyPageBlock } from './page-section.ts';

/** Sets a remark below the second of two statements that differ: both stay, the reader is told. */
export function flagContradictions(page: Page, contradictions: readonly Contradiction[]): void {
  const places = [
    ...page.lead.map((entry) => ({ entry, blocks: page.lead })),
    ...everyPageBlock(page.sections),
  ];
  for (const { place, other } of contradictions) {
    const found = places.find(({ entry }) => entry.place === place);
    if (found) found.blocks.splice(found.blocks.indexOf(found.entry) + 1, 0, remark(other));
  }
}

function remark({ note, start }: Contradiction['other']): PageBlock {
  const text = `这一段与 ${note} 第 ${start} 行说的是同一件事，数字或否定不同，以一手资料为准。`;
  const said = paragraph([{ type: 'text', value: text }], { start: 0, end: 0 });
  delete said.lines;
  return { block: { type: 'callout', kind: 'caution', title: '说法可能不一致', children: [said] } };
}
