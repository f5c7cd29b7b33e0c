import type { List, ListItem, PhrasingContent } from 'mdast';
import { list, paragraph } from '../../tree/blocks.ts';
import type { Block, LineRange, ProsCons, Section, Side } from '../../tree/nodes.ts';
import { blocksOf, everySection, isSection, span } from '../../tree/sections.ts';
import { plainTextOf } from '../../tree/text.ts';
import type { Rule } from '../rule.ts';

const labels: readonly (readonly [Side['kind'], RegExp])[] = [
  ['pros', /^(?:主要)?(?:优点|优势|好处|优|pros?|advantages?|benefits?)$/iu],
  ['cons', /^(?:主要)?(?:缺点|缺陷|劣势|不足|不足之处|坏处|弊端|缺|cons?|disadvantages?|drawbacks?)$/iu],
];

/**
 * What speaks for a thing beside what speaks against it: two titles, items or lines one after the other that are labels
 * of either kind, each with what it says behind its colon or below it.
 */
export const prosAndCons: Rule = {
  id: 'pros-and-cons',
  repair(root) {
    for (const section of everySection(root)) section.children = paired(section.children);
  },
};

type Child = Block | Section;

/** A side that a run of children holds, and how many of them it takes. */
interface Found {
  side: Side;
  taken: number;
  lines?: LineRange | undefined;
}

function paired<Each extends Child>(children: readonly Each[]): Each[] {
  const result: Child[] = [];
  for (let index = 0; index < children.length; ) {
    const child = children[index]!;
    if (!isSection(child)) pairInside(child);
    const first = sideAt(children, index);
    const second = first && sideAt(children, index + first.taken);
    if (first && second && first.side.kind !== second.side.kind) {
      result.push(prosCons([first, second]));
      index += first.taken + second.taken;
    } else {
      result.push(...(isSection(child) || child.type !== 'list' ? [child] : pairedItems(child)));
      index += 1;
    }
  }
  return result as Each[];
}

function pairInside(block: Block): void {
  if (block.type === 'callout') block.children = paired(block.children);
  if (block.type === 'blockquote')
    block.children = paired(block.children as Block[]) as typeof block.children;
  if (block.type === 'list')
    for (const item of block.children)
      item.children = paired(item.children as Block[]) as ListItem['children'];
}

function prosCons(found: readonly Found[]): Block & ProsCons {
  const lines = found.map((each) => each.lines).filter((range) => range !== undefined);
  return {
    type: 'prosCons',
    children: found.map(({ side }) => side),
    ...(lines.length > 0 && { lines: lines.reduce(span) }),
  };
}

function sideAt(children: readonly Child[], index: number): Found | undefined {
  const child = children[index];
  if (!child) return undefined;
  if (isSection(child)) return sideOfSection(child);
  if (child.type !== 'paragraph') return undefined;
  const labelled = labelOf(child.children);
  if (!labelled) return undefined;
  if (labelled.rest.length > 0) {
    const own = paragraph(labelled.rest, child.lines ?? { start: 1, end: 1 });
    return { side: side(labelled.kind, [own]), taken: 1, lines: child.lines };
  }
  const next = children[index + 1];
  if (!next || isSection(next) || !['list', 'paragraph', 'blockquote'].includes(next.type)) return undefined;
  if (next.type === 'paragraph' && labelOf(next.children)) return undefined;
  const lines = child.lines && next.lines ? span(child.lines, next.lines) : child.lines;
  return { side: side(labelled.kind, [next]), taken: 2, lines };
}

function sideOfSection(section: Section): Found | undefined {
  const kind = kindOf(section.name);
  const blocks = blocksOf(section);
  if (!kind || section.kind === 'question' || blocks.length === 0 || blocks.length < section.children.length)
    return undefined;
  const lines = [section.lines, ...blocks.map((block) => block.lines)].filter((range) => range !== undefined);
  return { side: side(kind, blocks), taken: 1, lines: lines.length > 0 ? lines.reduce(span) : undefined };
}

// Items that are sides become a block of their own; the items before and after stay lists.
function pairedItems(block: Block & List): Block[] {
  for (let index = 0; index + 1 < block.children.length; index++) {
    const first = sideOfItem(block.children[index]!);
    const second = first && sideOfItem(block.children[index + 1]!);
    if (!first || !second || first.side.kind === second.side.kind) continue;
    if (block.ordered && block.children.length > 2) return [block];
    const [before, after] = [block.children.slice(0, index), block.children.slice(index + 2)];
    return [
      ...(before.length > 0 ? [list(before, linesOf(before) ?? block.lines!)] : []),
      prosCons([first, second]),
      ...(after.length > 0 ? pairedItems(list(after, linesOf(after) ?? block.lines!) as Block & List) : []),
    ];
  }
  return [block];
}

function sideOfItem(item: ListItem): Found | undefined {
  const [first, ...below] = item.children as Block[];
  const labelled = first?.type === 'paragraph' ? labelOf(first.children) : undefined;
  if (!labelled || !first) return undefined;
  const own = labelled.rest.length > 0 ? [paragraph(labelled.rest, first.lines ?? { start: 1, end: 1 })] : [];
  const blocks = [...own, ...below];
  return blocks.length === 0
    ? undefined
    : { side: side(labelled.kind, blocks), taken: 1, lines: linesOf([item]) };
}

function linesOf(items: readonly ListItem[]): LineRange | undefined {
  const ranges = items
    .flatMap(({ children }) => children as Block[])
    .map(({ lines }) => lines)
    .filter((range) => range !== undefined);
  return ranges.length > 0 ? ranges.reduce(span) : undefined;
}

function side(kind: Side['kind'], children: Block[]): Side {
  return { type: 'side', kind, children };
}

function kindOf(words: string): Side['kind'] | undefined {
  const label = words.replace(/[\s:：]+$/u, '').trim();
  return labels.find(([, pattern]) => pattern.test(label))?.[0];
}

// `优点：不串味`, `**优点**：不串味`, `优点`: the kind and what is said on the same line.
function labelOf(
  content: readonly PhrasingContent[],
): { kind: Side['kind']; rest: PhrasingContent[] } | undefined {
  const whole = kindOf(plainTextOf(content));
  if (whole) return { kind: whole, rest: [] };
  const [first, second, ...more] = content;
  if (first?.type === 'strong') {
    const kind = kindOf(plainTextOf(first));
    const isLabel = /[:：]\s*$/u.test(plainTextOf(first));
    if (!kind || (!isLabel && !(second?.type === 'text' && /^\s*[:：]/u.test(second.value))))
      return undefined;
    return { kind, rest: trimmed(second, more) };
  }
  if (first?.type !== 'text') return undefined;
  const colon = /^([^:：]{1,14})[:：]/u.exec(first.value);
  const kind = colon ? kindOf(colon[1]!) : undefined;
  if (!kind || !colon) return undefined;
  return { kind, rest: trimmed({ ...first, value: first.value.slice(colon[0].length) }, content.slice(1)) };
}

function trimmed(first: PhrasingContent | undefined, more: readonly PhrasingContent[]): PhrasingContent[] {
  if (!first) return [];
  if (first.type !== 'text') return [first, ...more];
  const value = first.value.replace(/^[\s:：]+/u, '');
  return value === '' ? [...more] : [{ ...first, value }, ...more];
}
