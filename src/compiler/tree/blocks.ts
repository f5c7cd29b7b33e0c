import type { List, ListItem, Paragraph, PhrasingContent } from 'mdast';
import type { Block, LineRange } from './nodes.ts';

/** Makes a paragraph. */
export function paragraph(children: PhrasingContent[], lines: LineRange): Block & Paragraph {
  return { type: 'paragraph', children, lines };
}

/** Makes an item of a list; its blocks carry the lines. */
export function listItem(children: Block[], checked?: boolean): ListItem {
  return {
    type: 'listItem',
    spread: false,
    checked: checked ?? null,
    children: children as ListItem['children'],
  };
}

/** Makes a list; `start` makes it an ordered one. */
export function list(items: ListItem[], lines: LineRange, start?: number): Block & List {
  return {
    type: 'list',
    ordered: start !== undefined,
    start: start ?? null,
    spread: false,
    children: items,
    lines,
  };
}
