import type { List, ListItem, RootContent } from 'mdast';

/** Writes the blocks of an item or a quote, one text each. */
export type WriteBlocks = (nodes: readonly RootContent[]) => string[];

/** Markers of a list; those of a list right below another one differ, or the first list would go on. */
export type Markers = 'usual' | 'other';

/** Writes a list; items that show nothing are left out. */
export function writeList(node: List, markers: Markers, writeBlocks: WriteBlocks): string {
  const items = node.children
    .map((item) => ({ item, blocks: writeBlocks(item.children) }))
    .filter(({ blocks }) => blocks.length > 0);
  const loose = node.spread === true || items.some(({ item }) => item.spread || needsBlanks(item.children));
  const gap = loose ? '\n\n' : '\n';
  const written = items.map(({ item, blocks }, index) => {
    const marker = markerOf(node, index, markers);
    const text = task(item, writeBlocks) + blocks.join(gap);
    return `${marker} ${indented(text, marker.length + 1)}`.trimEnd();
  });
  return written.join(gap);
}

function markerOf(node: List, index: number, markers: Markers): string {
  if (!node.ordered) return markers === 'other' ? '*' : '-';
  // CommonMark reads nine digits at most.
  const number = Math.min(Math.max(node.start ?? 1, 0) + index, 999_999_999);
  return `${number}${markers === 'other' ? ')' : '.'}`;
}

// A box stands before words; what follows a paragraph that shows nothing would be read as its words.
function task({ checked, children: [first] }: ListItem, writeBlocks: WriteBlocks): string {
  if (typeof checked !== 'boolean' || first?.type !== 'paragraph' || writeBlocks([first]).length === 0)
    return '';
  return checked ? '[x] ' : '[ ] ';
}

// Without a blank line between them only these pairs are read as two blocks.
function needsBlanks(children: readonly RootContent[]): boolean {
  return children.some((node, index) => {
    const next = children[index + 1];
    if (node.type === 'mdxJsxFlowElement' && node.children.length > 0) return true;
    if (next === undefined) return false;
    if (node.type === 'paragraph') return next.type !== 'code' && !(next.type === 'list' && interrupts(next));
    return (
      node.type !== 'code' || (next.type !== 'paragraph' && next.type !== 'list' && next.type !== 'code')
    );
  });
}

function interrupts(list: List): boolean {
  return (!list.ordered || (list.start ?? 1) === 1) && list.children[0]?.children[0]?.type === 'paragraph';
}

function indented(text: string, width: number): string {
  return text.replace(/\n(?!\n|$)/g, `\n${' '.repeat(width)}`);
}
