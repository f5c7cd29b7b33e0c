import type { List, ListItem } from 'mdast';
import { everyBlock } from '../../tree/sections.ts';
import { visitBlock } from '../../tree/visit.ts';
import type { Rule } from '../rule.ts';

/**
 * Bullets that all have a number before their text (`- 1. 温杯`) are an ordered list, when the numbers count on: a reader
 * would see both marks.
 */
export const numberedBullets: Rule = {
  id: 'numbered-bullets',
  repair(root) {
    for (const { block } of everyBlock(root))
      visitBlock(block, (node) => {
        if (node.type === 'list' && !node.ordered) number(node);
        return undefined;
      });
  },
};

function number(list: List): void {
  const read = list.children.map(numbered);
  const start = read[0]?.number;
  if (read.length < 2 || start === undefined || read.some((each, index) => each?.number !== start + index))
    return;
  for (const each of read) each?.strip();
  list.ordered = true;
  list.start = start;
}

// The number before the text of an item, as text or as a list of one inside it, and how to take it off.
function numbered(item: ListItem): { number: number; strip(): void } | undefined {
  const [first] = item.children;
  if (first?.type === 'list' && first.ordered && first.children.length === 1) {
    return {
      number: first.start ?? 1,
      strip: () => item.children.splice(0, 1, ...(first.children[0]!.children as ListItem['children'])),
    };
  }
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  const mark = text?.type === 'text' ? /^(\d{1,3})[.、)）]\s*(?=[^\s\d])/u.exec(text.value) : null;
  if (!mark || text?.type !== 'text') return undefined;
  return {
    number: Number(mark[1]),
    strip: () => {
      text.value = text.value.slice(mark[0].length);
    },
  };
}
