import type { List, ListItem } from 'mdast';
import type { Block, Section } from '../../tree/nodes.ts';
import { everySection, isSection, span } from '../../tree/sections.ts';
import { plainTextOf } from '../../tree/text.ts';
import type { Rule } from '../rule.ts';

/** Lines that may part two halves of one list. */
const widestGap = 3;

/**
 * A list that blank lines, another bullet or quotes at the margin cut in pieces becomes one again: pieces whose numbers
 * count on, bullets whose items are labels like those above, and between numbered pieces the quotes, which belong to the item above them.
 */
export const splitList: Rule = {
  id: 'split-list',
  repair(root) {
    for (const section of everySection(root)) section.children = joined(section.children);
  },
};

function joined<Child extends Block | Section>(children: readonly Child[]): Child[] {
  const result: Child[] = [];
  for (const child of children) {
    if (!isSection(child)) joinInside(child);
    const list = openList(result);
    if (child.type === 'list' && list && goesOn(result, list, child as Block & List)) {
      const quotes = result.splice(result.indexOf(list as Child) + 1) as Block[];
      adopt(list, quotes);
      list.children.push(...(child as Block & List).children);
      if (list.lines && (child as Block).lines) list.lines = span(list.lines, (child as Block).lines!);
    } else result.push(child);
  }
  return result.flatMap((child, index) => adoptLast(child, result[index - 1]));
}

function joinInside(block: Block): void {
  if (block.type === 'list')
    for (const item of block.children)
      item.children = joined(item.children as Block[]) as ListItem['children'];
  else if (block.type === 'callout') block.children = joined(block.children);
}

// The list that what comes next may go on with: the last block, or the last before a quote.
function openList(children: readonly (Block | Section)[]): (Block & List) | undefined {
  const last = children.at(-1);
  const above = last?.type === 'blockquote' ? children.at(-2) : last;
  return above?.type === 'list' ? above : undefined;
}

function goesOn(children: readonly (Block | Section)[], above: Block & List, below: Block & List): boolean {
  const isParted = children.at(-1) !== above;
  if (!above.ordered || !below.ordered)
    return !above.ordered && !below.ordered && !isParted && areParallel(above, below);
  return (
    below.start === (above.start ?? 1) + above.children.length &&
    gapBetween(children.at(-1) as Block, below) <= widestGap
  );
}

// Labels below labels (`优点：`, `缺点：`), or items that each became a list of its own.
function areParallel(above: Block & List, below: Block & List): boolean {
  const isLabel = ({ children: [first] }: ListItem) =>
    first?.type === 'paragraph' && /[:：]\s*$/u.test(plainTextOf(first));
  const areLabels = above.children.some(isLabel) && below.children.some(isLabel);
  return (
    gapBetween(above, below) <= 2 &&
    (areLabels ||
      (above.children.length === 1 && below.children.length === 1) ||
      gapBetween(above, below) < 1)
  );
}

function gapBetween(above: Block, below: Block): number {
  return above.lines && below.lines ? below.lines.start - above.lines.end : 0;
}

function adopt(list: Block & List, quotes: readonly Block[]): void {
  const last = list.children.at(-1);
  for (const quote of quotes) {
    if (quote.type !== 'blockquote') continue;
    last?.children.push(...quote.children);
    if (list.lines && quote.lines) list.lines = span(list.lines, quote.lines);
  }
}

// A quote below the last piece belongs to its last item when those above had theirs.
function adoptLast<Child extends Block | Section>(child: Child, above: Child | undefined): Child[] {
  if (child.type !== 'blockquote' || above?.type !== 'list') return [child];
  const list = above as Block & List;
  const explained = list.children.slice(0, -1).filter(({ children }) => children.length > 1).length;
  if (!list.ordered || list.children.length < 3 || explained < (list.children.length - 1) / 2) return [child];
  if (list.children.at(-1)!.children.length > 1) return [child];
  adopt(list, [child as Block]);
  return [];
}
