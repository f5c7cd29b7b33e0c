import type { List, ListItem, Paragraph } from 'mdast';
import { list, listItem, paragraph } from '../../../tree/blocks.ts';
import type { Block, Section } from '../../../tree/nodes.ts';
import { isSection, section } from '../../../tree/sections.ts';
import { plainTextOf } from '../../../tree/text.ts';
import { refineInline } from '../../inline/index.ts';
import { asksByMark } from '../../question.ts';
import { readTitle } from '../../title.ts';
import { correctionOf } from './corrections.ts';
import { linesOf, type MarkdownReading } from './reading.ts';

/**
 * Reads a list. In a checklist an item is a question and what stands below it the answer; an item that begins with a
 * heading is a section; an item that states a wrong claim and the truth is a correction. Other lists stay lists.
 */
export function listChildren(reading: MarkdownReading, node: List): (Block | Section)[] {
  mendTasks(node);
  const corrections = node.children.map((item) => correctionOf(reading, item));
  if (corrections.every((correction) => correction !== undefined)) return corrections;
  if (!reading.isArticle && (hasTasks(node) || node.children.some(beginsWithHeading))) return sectionedItems(reading, node);
  const items = node.children.map((item) => listItem(itemBlocks(reading, item), item.checked ?? undefined));
  return [list(items, linesOf(node, reading), node.ordered ? (node.start ?? 1) : undefined)];
}

function itemBlocks(reading: MarkdownReading, item: ListItem): Block[] {
  return reading.blocks(item.children).flatMap((block): Block[] => (block.type === 'blockquote' && !reading.isArticle ? (block.children as Block[]) : [block]));
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
  return node.children.some((item) => typeof item.checked === 'boolean' || item.children.some((child) => child.type === 'list' && hasTasks(child)));
}

function beginsWithHeading(item: ListItem): boolean {
  return item.children[0]?.type === 'heading';
}

function sectionedItems(reading: MarkdownReading, node: List): (Block | Section)[] {
  const result: (Block | Section)[] = [];
  let plain: ListItem[] = [];
  const flush = () => {
    const first = plain[0];
    if (first) {
      const lines = { start: linesOf(first, reading).start, end: linesOf(plain.at(-1)!, reading).end };
      result.push(list(plain.map((item) => listItem(itemBlocks(reading, item))), lines, node.ordered ? (node.start ?? 1) : undefined));
    }
    plain = [];
  };
  for (const item of node.children) {
    const isOne = typeof item.checked === 'boolean' || beginsWithHeading(item) || item.children.some((child) => child.type === 'list' && hasTasks(child));
    const opened = isOne ? itemSection(reading, item) : undefined;
    if (!opened) {
      plain.push(item);
      continue;
    }
    flush();
    result.push(opened);
  }
  flush();
  return result;
}

function itemSection(reading: MarkdownReading, item: ListItem): Section | undefined {
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph' && first?.type !== 'heading') return undefined;
  const isTask = typeof item.checked === 'boolean';
  const [title, body] = splitTitle(first.children, first.type === 'paragraph');
  const lines = linesOf(first, reading);
  const children: (Block | Section)[] = body.length > 0 ? [paragraph(body, lines)] : [];
  for (const child of rest) {
    if (child.type === 'list') children.push(...listChildren(reading, child));
    else children.push(...reading.blocks([child]).flatMap((block) => (block.type === 'blockquote' ? (block.children as Block[]) : [block])));
  }
  const read = readTitle(refineInline(title));
  const asks = (isTask && children.every((child) => !isSection(child))) || asksByMark(read.name);
  return section({ ...read, kind: asks ? 'question' : 'section', ...(isTask && { checked: item.checked === true }), lines, children });
}

// The first line of an item is its title; lines that follow without a blank are the beginning of its body.
function splitTitle(content: Paragraph['children'], canSplit: boolean): [Paragraph['children'], Paragraph['children']] {
  const at = canSplit ? content.findIndex((node) => node.type === 'text' && node.value.includes('\n')) : -1;
  const node = content[at];
  if (node?.type !== 'text') return [content, []];
  const cut = node.value.indexOf('\n');
  const above = [...content.slice(0, at), { ...node, value: node.value.slice(0, cut) }];
  const below = [{ ...node, value: node.value.slice(cut + 1) }, ...content.slice(at + 1)];
  return plainTextOf(above).trim() === '' ? [content, []] : [above, refineInline(below)];
}
