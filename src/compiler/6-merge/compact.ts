import type { List } from 'mdast';
import { list, listItem, paragraph } from '../tree/blocks.ts';
import type { Block, Section } from '../tree/nodes.ts';
import { isSection } from '../tree/sections.ts';
import { linesOfSection } from './page-section.ts';

/** Deepest heading below the page's title: h2 is 1. Deeper sections become items of lists. */
const deepestHeading = 3;

/**
 * Gives a tree of sections the shape of a page: sections too deep for headings, and empty or tiny ones among blocks,
 * become items of lists in their place, so that the order of the note is kept and no heading stands over nothing.
 */
export function compact(section: Section, depth = 0): Section {
  const children = section.children.map((child) => (isSection(child) ? compact(child, depth + 1) : child));
  const sections = children.filter(isSection);
  // Siblings look alike: small ones are items only when all of them are.
  const allSmall = sections.every(
    (child) => child.kind === 'section' && (child.children.length === 0 || isSmall(child)),
  );
  const smallAsItems = allSmall && (depth > 0 || children.length > sections.length);
  const result: (Block | Section)[] = [];
  for (const child of children) {
    if (isSection(child) && becomesItem(child, depth + 1, smallAsItems)) appendItem(result, child);
    else result.push(child);
  }
  return { ...section, children: result };
}

function becomesItem(section: Section, depth: number, smallAsItems: boolean): boolean {
  if (section.kind === 'question') return depth > deepestHeading + 2;
  return depth > deepestHeading || section.children.length === 0 || (smallAsItems && isSmall(section));
}

function isSmall(section: Section): boolean {
  if (
    section.children.some((child) => isSection(child) || !['list', 'paragraph', 'see'].includes(child.type))
  )
    return false;
  const lines = linesOfSection(section);
  return lines === undefined || lines.end - lines.start <= 3;
}

function appendItem(result: (Block | Section)[], section: Section): void {
  const last = result.at(-1);
  const start = section.ordinal === undefined ? undefined : Number(section.ordinal);
  const ordered = start !== undefined && Number.isInteger(start);
  const lines = linesOfSection(section) ?? section.lines ?? { start: 1, end: 1 };
  const text = paragraph([{ type: 'strong', children: section.title }], section.lines ?? lines);
  const blocks = section.children.flatMap((child): Block[] => (isSection(child) ? itemised(child) : [child]));
  const item = listItem([
    blocks.length === 0 ? paragraph(section.title, section.lines ?? lines) : text,
    ...blocks,
  ]);
  if (last?.type === 'list' && madeHere.has(last) && last.ordered === ordered && follows(last, start)) {
    last.children.push(item);
    last.lines = { start: last.lines!.start, end: Math.max(last.lines!.end, lines.end) };
    return;
  }
  const made = list([item], lines, ordered ? start : undefined);
  madeHere.add(made);
  result.push(made);
}

// Lists that compact made itself, which may grow; the note's own lists stay as they are.
const madeHere = new WeakSet<Block>();

function follows(above: List, start: number | undefined): boolean {
  return start === undefined || (above.start ?? 1) + above.children.length === start;
}

function itemised(section: Section): Block[] {
  const result: (Block | Section)[] = [];
  appendItem(result, section);
  return result as Block[];
}
