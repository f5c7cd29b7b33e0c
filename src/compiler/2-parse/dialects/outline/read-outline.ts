import { paragraph } from '../../../tree/blocks.ts';
import type { Block, Section } from '../../../tree/nodes.ts';
import { section } from '../../../tree/sections.ts';
import { inlineContent } from '../../inline/index.ts';
import type { LineReading } from '../../note-context.ts';
import { asksByMark } from '../../question.ts';
import { readTitle } from '../../title.ts';
import { itemBlocks } from './items.ts';
import { numberingOf } from './numbering.ts';
import { type OutlineNode, outlineTree } from './outline-node.ts';
import { resolveReferences } from './references.ts';
import { splitAddress, splitTitle, titlesAmong } from './titles.ts';

/**
 * Reads an outline: a line with lines indented below it is a section when it reads like a title, else an item with what
 * is below as its own list; leaves are items. The order of the note is kept.
 */
export function readOutline({ lines, firstLine, stack, report }: LineReading): void {
  const nodes = outlineTree(lines, firstLine);
  numberingOf(nodes, report);
  stack.add(...childrenOf(nodes, 'sections'));
}

/** Reads an outline in a place where no heading can stand: everything is paragraphs and lists. */
export function outlineItems(lines: readonly string[], firstLine: number): Block[] {
  return childrenOf(outlineTree(lines, firstLine), 'items') as Block[];
}

/** The children of a line of an outline, as sections and blocks or as blocks alone. */
export function childrenOf(all: readonly OutlineNode[], allow: 'sections' | 'items'): (Block | Section)[] {
  const nodes = resolveReferences(all);
  const titles = allow === 'sections' ? titlesAmong(nodes) : new Set<OutlineNode>();
  const result: (Block | Section)[] = [];
  let items: OutlineNode[] = [];
  const flush = () => {
    result.push(...itemBlocks(items, (children) => childrenOf(children, 'items') as Block[]));
    items = [];
  };
  for (const [index, node] of nodes.entries()) {
    if (node.kind === 'text' && !titles.has(node)) {
      const previous = items.at(-1);
      if (previous && previous.marker?.shape !== node.marker?.shape) flush();
      items.push(node);
      continue;
    }
    if (node.kind === 'arrow' && continueWithArrow(items, node, nodes[index + 1])) continue;
    flush();
    result.push(...otherNode(node));
  }
  flush();
  return result;
}

function otherNode(node: OutlineNode): (Block | Section)[] {
  const lines = { start: node.start, end: node.end };
  const below = () => childrenOf(node.children, 'items');
  switch (node.kind) {
    case 'code':
      return [
        {
          type: 'code',
          lang: node.lang ?? 'text',
          ...(node.pseudo && { meta: 'pseudo' }),
          value: node.text,
          lines,
        },
      ];
    case 'figure':
      return [
        {
          type: 'figure',
          kind: /^(?:https?:)?\/\//.test(node.text) ? 'remote' : 'missing',
          target: node.text,
          lines,
        },
        ...below(),
      ];
    case 'remark':
      return [
        { type: 'callout', kind: 'note', children: [paragraph(inlineContent(node.text), lines)], lines },
        ...below(),
      ];
    case 'arrow':
      return [paragraph(inlineContent(`→ ${node.text}`), lines), ...below()];
    default:
      return [sectionOf(node)];
  }
}

// One arrow continues the line above; a chain of them is a list of steps below it.
function continueWithArrow(items: OutlineNode[], node: OutlineNode, next: OutlineNode | undefined): boolean {
  const above = items.at(-1);
  if (!above) return false;
  const steps = next?.kind === 'arrow' || above.children.some(({ kind }) => kind === 'text');
  const ordinal = above.children.length + 1;
  const child: OutlineNode = steps
    ? { ...node, kind: 'text', marker: { shape: '1.', ordinal, rest: node.text } }
    : node;
  items[items.length - 1] = { ...above, children: [...above.children, child] };
  return true;
}

function sectionOf(node: OutlineNode): Section {
  const [text, url] = splitAddress(node.text);
  const [name, rest] = splitTitle(text);
  const read = readTitle(inlineContent(name));
  const title = read.name === '' ? { ...read, name: node.text, title: inlineContent(node.text) } : read;
  const lines = { start: node.start, end: node.end };
  const first = [rest, url ?? '']
    .filter((words) => words !== '')
    .map((words) => paragraph(inlineContent(words), lines));
  return section({
    ...title,
    ...(node.marker?.ordinal !== undefined && { ordinal: String(node.marker.ordinal) }),
    kind: asksByMark(title.name) ? 'question' : 'section',
    lines,
    children: [...first, ...childrenOf(orderSteps(node), 'sections')],
  });
}

const processLabel = /(?:过程|流程|步骤|主逻辑|steps?)[:：]?$/iu;

// Lines below a label such as 过程 are steps, numbered or not, and so are comments in a row.
function orderSteps(node: OutlineNode): OutlineNode[] {
  const { children } = node;
  const plain = children.every(
    ({ kind, marker, children: below }) => kind === 'text' && !marker && below.length === 0,
  );
  const comments = children.filter(({ isComment }) => isComment).length;
  if (!plain || children.length < 3 || !(processLabel.test(node.text) || comments === children.length))
    return [...children];
  return children.map((child, index) => ({
    ...child,
    marker: { shape: '1.', ordinal: index + 1, rest: child.text },
  }));
}
