import type { Link, List, ListItem } from 'mdast';
import type { Block } from '../tree/nodes.ts';

/** Fewest entries of a table of contents. */
const fewest = 3;

/** Whether a block is a note's own table of contents: a list of nothing but links to its own headings. The page has one. */
export function isContentsList(block: Block): boolean {
  return block.type === 'list' && entriesOf(block) >= fewest;
}

// Number of entries, or minus infinity as soon as one is something else.
function entriesOf(list: List): number {
  return list.children.reduce((sum, item) => sum + entryOf(item), 0);
}

function entryOf(item: ListItem): number {
  const [first, second, ...more] = item.children;
  if (first?.type !== 'paragraph' || more.length > 0 || !first.children.every(isOwnLink))
    return Number.NEGATIVE_INFINITY;
  if (second === undefined) return 1;
  return second.type === 'list' ? 1 + entriesOf(second) : Number.NEGATIVE_INFINITY;
}

function isOwnLink(node: { type: string }): boolean {
  return node.type === 'link' && (node as Link).url.startsWith('#');
}
