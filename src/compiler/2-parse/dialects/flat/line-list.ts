import type { ListItem } from 'mdast';
import { list, listItem, paragraph } from '../../../tree/blocks.ts';
import type { Block } from '../../../tree/nodes.ts';
import { leafContent } from '../../leaf-line.ts';
import { type Marker, markerOf } from '../../marker.ts';

interface Item {
  marker: Marker;
  indent: number;
  text: string;
  start: number;
  end: number;
  children: Item[];
}

/**
 * Reads lines with markers, from the one at `from`: `1、` `(1)` `①` `a)` `- ` … Deeper indents, or another shape of
 * marker at the same indent, nest; a line without marker belongs to the item above when that one is not finished.
 * Returns the list and how many lines it took; undefined when the first line has no marker.
 */
export function listAt(lines: readonly string[], from: number, firstLine: number): { block: Block; length: number } | undefined {
  const items: Item[] = [];
  let index = from;
  for (; index < lines.length; index++) {
    const line = lines[index]!;
    const item = itemOf(line, index + firstLine, items.at(-1));
    if (item) items.push(item);
    else if (!continueItem(items.at(-1), line, index + firstLine)) break;
  }
  if (items.length === 0) return undefined;
  return { block: listOf(nest(items)), length: index - from };
}

function itemOf(line: string, lineNumber: number, above: Item | undefined): Item | undefined {
  const indent = line.length - line.trimStart().length;
  const expected = above?.marker.ordinal === undefined ? undefined : above.marker.ordinal + 1;
  const marker = markerOf(line.trim().replace(/^\/\/\s*(?=\d{1,2}[、.)])/, ''), expected);
  if (!marker || /^[-*_=\s]{3,}$/.test(line)) return undefined;
  return { marker, indent, text: marker.rest.trim(), start: lineNumber, end: lineNumber, children: [] };
}

function continueItem(item: Item | undefined, line: string, lineNumber: number): boolean {
  if (!item || line.trim() === '') return false;
  const indented = line.length - line.trimStart().length > item.indent + 1;
  if (!indented && !/[，,、：:（(]$/u.test(item.text)) return false;
  item.text += (/[\p{P}\p{Script=Han}]$/u.test(item.text) ? '' : ' ') + line.trim();
  item.end = lineNumber;
  return true;
}

function nest(items: readonly Item[]): Item[] {
  const top: Item[] = [];
  const path: Item[] = [];
  for (const item of items) {
    const sameShape = path.findLastIndex((open) => open.indent === item.indent && open.marker.shape === item.marker.shape);
    if (sameShape >= 0) path.length = sameShape;
    else while (path.length > 0 && path.at(-1)!.indent > item.indent) path.pop();
    const parent = path.at(-1);
    (parent ? parent.children : top).push(item);
    path.push(item);
  }
  return top;
}

function listOf(items: readonly Item[]): Block {
  const last = (item: Item): number => Math.max(item.end, ...item.children.map(last));
  const entries = items.map((item): ListItem => {
    const blocks: Block[] = [paragraph(leafContent(item.text), { start: item.start, end: item.end })];
    if (item.children.length > 0) blocks.push(listOf(item.children));
    return listItem(blocks, item.marker.checked);
  });
  const start = items[0]!.marker.ordinal;
  return list(entries, { start: items[0]!.start, end: Math.max(...items.map(last)) }, start);
}
