import type { List, ListItem, Paragraph } from 'mdast';
import { list, listItem, paragraph } from '../../../tree/blocks.ts';
import type { Block, Section } from '../../../tree/nodes.ts';
import { isSection, section } from '../../../tree/sections.ts';
import { plainTextOf } from '../../../tree/text.ts';

import { inlineItems, refineInline } from '../../inline/index.ts';
import { asksByMark } from '../../question.ts';
import { readTitle } from '../../title.ts';
import { correctionOf } from './corrections.ts';
import { linesOf, type MarkdownReading } from './reading.ts';

/**
 * Reads a list. In a checklist an item is a question and what stands below it the answer; an item that begins with a
 * heading is a section; an item that states a wrong claim and the truth is a correction. Other lists stay lists.
 */
export function listChildren(reading: MarkdownReading, node: List): (Block | Section)[] {
  if (!reading.isArticle) mendTasks(node);
  const corrections = node.children.map((item) => correctionOf(reading, item));
  if (corrections.every((correction) => correction !== undefined)) return corrections;
  if (!reading.isArticle && (hasTasks(node) || node.children.some((item) => headingDepth(item) > 0)))
    return sectionedItems(reading, node);
  return [plainList(reading, node, node.children)];
}

function plainList(reading: MarkdownReading, node: List, children: readonly ListItem[]): Block {
  const items = children.map((item) => listItem(itemBlocks(reading, item), item.checked ?? undefined));
  const lines = { start: linesOf(children[0]!, reading).start, end: linesOf(children.at(-1)!, reading).end };
  if (reading.isArticle)
    return list(items, linesOf(node, reading), node.ordered ? (node.start ?? 1) : undefined);
  const [only] = items;
  return (
    (items.length === 1 && node.ordered && splitItems(only!, lines)) ||
    list(items, lines, node.ordered ? (node.start ?? 1) : undefined)
  );
}

// `1. 甲  2. 乙  3. 丙` is three items that stand on one line.
function splitItems(item: ListItem, lines: { start: number; end: number }): Block | undefined {
  const [first] = item.children;
  const text =
    first?.type === 'paragraph' &&
    item.children.length === 1 &&
    first.children.every(({ type }) => type === 'text')
      ? plainTextOf(first)
      : '';
  const found = inlineItems(`1. ${text}`);
  if (found?.first !== 1 || found.before !== '') return undefined;
  return list(
    found.items.map((words) => listItem([paragraph([{ type: 'text', value: words }], lines)])),
    lines,
    1,
  );
}

function itemBlocks(reading: MarkdownReading, item: ListItem): Block[] {
  return reading
    .blocks(item.children)
    .flatMap((block): Block[] =>
      block.type === 'blockquote' && !reading.isArticle ? (block.children as Block[]) : [block],
    );
}

// `[ ]text` and `[]text` lack the blank that makes a task of them.
function mendTasks(node: List): void {
  for (const item of node.children) {
    const [first] = item.children;
    const text = first?.type === 'paragraph' ? first.children[0] : undefined;
    const match = text?.type === 'text' ? /^\[([ xX]?)\]\s*(?=\S)/.exec(text.value) : null;
    if (!match || text?.type !== 'text' || typeof item.checked === 'boolean') continue;
    item.checked = match[1]!.trim() !== '';
    text.value = text.value.slice(match[0].length);
  }
}

function hasTasks(node: List): boolean {
  return node.children.some(
    (item) =>
      typeof item.checked === 'boolean' ||
      item.children.some((child) => child.type === 'list' && hasTasks(child)),
  );
}

function headingDepth({ children: [first] }: ListItem): number {
  return first?.type === 'heading' ? first.depth : 0;
}

function sectionedItems(reading: MarkdownReading, node: List): (Block | Section)[] {
  const result: (Block | Section)[] = [];
  let plain: ListItem[] = [];
  const flush = () => {
    if (plain.length > 0) result.push(plainList(reading, node, plain));
    plain = [];
  };
  for (const item of node.children) {
    const isOne =
      typeof item.checked === 'boolean' ||
      headingDepth(item) > 0 ||
      item.children.some((child) => child.type === 'list' && hasTasks(child));
    const opened = isOne ? itemSections(reading, item) : [];
    if (opened.length === 0) {
      plain.push(item);
      continue;
    }
    flush();
    result.push(...opened);
  }
  flush();
  return result;
}

// An item as a section. An item inside it that begins with a heading of the same rank was indented by accident: it follows.
function itemSections(reading: MarkdownReading, item: ListItem): Section[] {
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph' && first?.type !== 'heading') return [];
  const isTask = typeof item.checked === 'boolean';
  const [title, body] = splitTitle(first.children, first.type === 'paragraph');
  const lines = linesOf(first, reading);
  const children: (Block | Section)[] = body.length > 0 ? [paragraph(body, lines)] : [];
  const after: Section[] = [];
  for (const child of rest) {
    if (child.type === 'list') {
      const read = listChildren(reading, child);
      const same =
        headingDepth(item) === 0
          ? []
          : titlesOf(
              child.children.filter((inner) => headingDepth(inner) === headingDepth(item)),
              reading,
            );
      const isSame = (each: Block | Section): each is Section =>
        isSection(each) && same.includes(each.lines?.start);
      children.push(...read.filter((each) => !isSame(each)));
      after.push(...read.filter(isSame));
    } else
      children.push(
        ...reading
          .blocks([child])
          .flatMap((block) => (block.type === 'blockquote' ? (block.children as Block[]) : [block])),
      );
  }
  const read = readTitle(refineInline(title));
  if (read.name === '') return [];
  const asks = (isTask && children.every((child) => !isSection(child))) || asksByMark(read.name);
  const own = section({
    ...read,
    kind: asks ? 'question' : 'section',
    ...(isTask && { checked: item.checked === true }),
    lines,
    children,
  });
  return [own, ...after];
}

function titlesOf(items: readonly ListItem[], reading: MarkdownReading): (number | undefined)[] {
  return items.map((item) => linesOf(item.children[0]!, reading).start);
}

// The first line of an item is its title; lines that follow without a blank are the beginning of its body.
function splitTitle(
  content: Paragraph['children'],
  canSplit: boolean,
): [Paragraph['children'], Paragraph['children']] {
  const at = canSplit ? content.findIndex((node) => node.type === 'text' && node.value.includes('\n')) : -1;
  const node = content[at];
  if (node?.type !== 'text') return [content, []];
  const cut = node.value.indexOf('\n');
  const above = [...content.slice(0, at), { ...node, value: node.value.slice(0, cut) }];
  const below = [{ ...node, value: node.value.slice(cut + 1) }, ...content.slice(at + 1)];
  return plainTextOf(above).trim() === '' ? [content, []] : [above, refineInline(below)];
}
