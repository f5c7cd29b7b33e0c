import type { Nodes, Parents } from 'mdast';
import type { Block, Section } from './nodes.ts';
import { everyBlock, everySection } from './sections.ts';

/** Calls `change` with every mdast node below the titles and blocks of a tree of sections, parents first. */
export function visitNodes(root: Section, change: (node: Nodes) => void): void {
  for (const section of everySection(root)) for (const node of section.title) walk(node as Nodes, change);
  for (const { block } of everyBlock(root)) walk(block as Nodes, change);
}

type Change = (node: Nodes, index?: number, parent?: Parents) => number | undefined;

/** Calls `change` with a block and every node below it, each with its place in its parent; an index returned is where to go on. */
export function visitBlock(block: Block, change: Change): void {
  step(block as Nodes, change);
}

function step(node: Nodes, change: Change, index?: number, parent?: Parents): number | undefined {
  const next = change(node, index, parent);
  if (!('children' in node)) return next;
  for (let at = 0; at < node.children.length; )
    at = step(node.children[at] as Nodes, change, at, node) ?? at + 1;
  return next;
}

/** Calls `change` with a node and every node below it, parents first; the general visitor costs more than most changes. */
export function walk(node: Nodes, change: (node: Nodes) => void): void {
  change(node);
  if ('children' in node) for (const child of node.children) walk(child as Nodes, change);
}
