import { paragraph } from '../../../tree/blocks.ts';
import type { Block, LineRange, Section } from '../../../tree/nodes.ts';
import { isSection } from '../../../tree/sections.ts';

/** Blocks for a place where no heading can stand: titles of sections become strong lines above what is in them. */
export function blocksOnly(children: readonly (Block | Section)[], lines: LineRange): Block[] {
  return children.flatMap((child): Block[] => {
    if (!isSection(child)) return [child];
    const title = paragraph([{ type: 'strong', children: child.title }], child.lines ?? lines);
    return [title, ...blocksOnly(child.children, lines)];
  });
}
