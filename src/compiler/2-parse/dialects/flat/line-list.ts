import type { ListItem } from 'mdast';
import { list, listItem, paragraph } from '../../../tree/blocks.ts';
import type { Block } from '../../../tree/nodes.ts';
import { formatterFor } from '../../leaf-line.ts';
import { type Marker, markerOf } from '../../marker.ts';
import type { FlatReading } from './reading.ts';

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
 * Returns the index after the list; undefined when the first line has no marker.
 */
export function listAt(reading: FlatReading, lines: readonly string[], from: number): number | undefined {
  const { firstLine, stack } = reading;
  const isBare = isBareRun(lines, from);
  const items: Item[] = [];
  let index = from;
  for (; index < lines.length; index++) {
    const line = lines[index]!;
    const item = itemOf(line, index + firstLine, { above: items.at(-1), isBare });
    if (item) items.push(...splitItem(item));
    else if (!continueItem(items.at(-1), line, index + firstLine)) break;
  }
  if (items.length === 0) return undefined;
  for (const block of listsOf(nest(items), reading)) stack.add(block);
  return index;
}

// `1 甲`, `2 乙`, `3 丙`: numbers without a sign are markers when at least three of them count.
function isBareRun(lines: readonly string[], from: number): boolean {
  return [1, 2, 3].every((number) =>
    new RegExp(`^\\s*${number}\\s+[^\\s\\d]`).test(lines[from + number - 1] ?? ''),
  );
}

function itemOf(
  line: string,
  lineNumber: number,
  { above, isBare }: { above: Item | undefined; isBare: boolean },
): Item | undefined {
  if (/^[-*_=\s]{3,}$/.test(line)) return undefined;
  const text = line.trim();
  const expected = above?.marker.ordinal === undefined ? undefined : above.marker.ordinal + 1;
  const bare = isBare ? /^(\d{1,3})\s+(?=\S)/.exec(text) : null;
  const marker: Marker | undefined = bare
    ? { shape: '1 ', ordinal: Number(bare[1]), rest: text.slice(bare[0].length) }
    : markerOf(text.replace(/^\/\/\s*(?=\d{1,2}[、.)])/, ''), expected);
  if (!marker) return undefined;
  const indent = line.length - line.trimStart().length;
  return { marker, indent, text: marker.rest.trim(), start: lineNumber, end: lineNumber, children: [] };
}

// `3.温壶；4.投茶`: the next number after the end of a clause begins the next item.
function splitItem(item: Item): Item[] {
  const { ordinal } = item.marker;
  if (ordinal === undefined) return [item];
  const next = new RegExp(`[；;。]\\s*${ordinal + 1}[.、)）]\\s*(?=[^\\s\\d])`, 'u').exec(item.text);
  if (!next) return [item];
  const rest = item.text.slice(next.index + next[0].length);
  const second: Item = { ...item, marker: { ...item.marker, ordinal: ordinal + 1, rest }, text: rest };
  return [{ ...item, text: item.text.slice(0, next.index + 1) }, ...splitItem(second)];
}

function continueItem(item: Item | undefined, line: string, lineNumber: number): boolean {
  if (!item || line.trim() === '') return false;
  const isIndented = line.length - line.trimStart().length > item.indent + 1;
  if (!isIndented && !/[，,、：:（(]$/u.test(item.text)) return false;
  item.text += (/[\p{P}\p{Script=Han}]$/u.test(item.text) ? '' : ' ') + line.trim();
  item.end = lineNumber;
  return true;
}

function nest(items: readonly Item[]): Item[] {
  const top: Item[] = [];
  const path: Item[] = [];
  for (const item of items) {
    const sibling = path.findLastIndex(
      (open) =>
        open.marker.shape === item.marker.shape && (open.indent === item.indent || countsOn(open, item)),
    );
    if (sibling >= 0) path.length = sibling;
    else while (path.length > 0 && path.at(-1)!.indent > item.indent) path.pop();
    const parent = path.at(-1);
    (parent ? parent.children : top).push(item);
    path.push(item);
  }
  return top;
}

// The next number of the same shape goes on with the list, whatever the indent.
function countsOn(above: Item, item: Item): boolean {
  return (
    above.marker.ordinal !== undefined &&
    item.marker.ordinal === above.marker.ordinal + 1 &&
    item.marker.ordinal > 1
  );
}

// Written numbers stay: where they do not count on, another list begins.
function listsOf(items: readonly Item[], reading: FlatReading): Block[] {
  const runs: Item[][] = [];
  for (const item of items) {
    const above = runs.at(-1)?.at(-1);
    const goesOn =
      above &&
      (above.marker.ordinal === undefined) === (item.marker.ordinal === undefined) &&
      (item.marker.ordinal === undefined || item.marker.ordinal === above.marker.ordinal! + 1);
    if (goesOn) runs.at(-1)!.push(item);
    else runs.push([item]);
    if (above && !goesOn && above.marker.shape === item.marker.shape)
      reading.report({
        ruleId: 'numbering',
        reason:
          'Unexpected number of a list item, expected the one after the item above; kept the number as written',
        line: item.start,
        severity: 'info',
      });
  }
  const format = formatterFor(items.map(({ text }) => text));
  const last = (item: Item): number => Math.max(item.end, ...item.children.map(last));
  return runs.map((run) => {
    const entries = run.map((item): ListItem => {
      const text = paragraph(format(item.text), { start: item.start, end: item.end });
      return listItem([text, ...listsOf(item.children, reading)], item.marker.checked);
    });
    return list(entries, { start: run[0]!.start, end: Math.max(...run.map(last)) }, run[0]!.marker.ordinal);
  });
}
