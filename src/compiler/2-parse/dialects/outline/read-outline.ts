import type { ListItem } from 'mdast';
import { list, listItem, paragraph } from '../../../tree/blocks.ts';
import type { Block, Section } from '../../../tree/nodes.ts';
import { section } from '../../../tree/sections.ts';
import { inlineContent } from '../../inline/index.ts';
import { leafContent } from '../../leaf-line.ts';
import { asksByMark } from '../../question.ts';
import type { SectionStack } from '../../section-stack.ts';
import { readTitle } from '../../title.ts';
import { type OutlineNode, outlineTree } from './outline-node.ts';

/**
 * Reads an outline: a line with lines indented below it is a section when it reads like a title, else an item with what
 * is below as its own list; leaves are items. The order of the note is kept.
 */
export function readOutline(lines: readonly string[], firstLine: number, stack: SectionStack): void {
  stack.add(...childrenOf(outlineTree(lines, firstLine), 'sections'));
}

function childrenOf(nodes: readonly OutlineNode[], allow: 'sections' | 'items'): (Block | Section)[] {
  const result: (Block | Section)[] = [];
  let items: OutlineNode[] = [];
  const flush = () => {
    if (items.length > 0) result.push(itemBlock(items));
    items = [];
  };
  for (const [index, node] of nodes.entries()) {
    if (node.kind === 'text' && !(allow === 'sections' && isTitle(node))) {
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
  switch (node.kind) {
    case 'code':
      return [{ type: 'code', lang: node.lang ?? 'text', ...(node.pseudo && { meta: 'pseudo' }), value: node.text, lines }];
    case 'figure':
      return [{ type: 'figure', kind: /^https?:/.test(node.text) ? 'remote' : 'missing', target: node.text, lines }, ...childrenOf(node.children, 'items')];
    case 'remark':
      return [
        { type: 'callout', kind: 'note', children: [paragraph(inlineContent(node.text), lines)], lines },
        ...childrenOf(node.children, 'items'),
      ];
    case 'arrow':
      return [paragraph(inlineContent(`→ ${node.text}`), lines), ...childrenOf(node.children, 'items')];
    default:
      return [sectionOf(node)];
  }
}

// One arrow continues the line above; a chain of them is a list of steps below it.
function continueWithArrow(items: OutlineNode[], node: OutlineNode, next: OutlineNode | undefined): boolean {
  const above = items.at(-1);
  if (!above) return false;
  const steps = next?.kind === 'arrow' || above.children.some(({ kind }) => kind === 'text');
  above.children.push(steps ? { ...node, kind: 'text', marker: { shape: '1.', ordinal: above.children.length + 1, rest: node.text } } : node);
  return true;
}

function sectionOf(node: OutlineNode): Section {
  const [name, rest] = splitTitle(node.text);
  const title = readTitle(inlineContent(name));
  const lines = { start: node.start, end: node.end };
  const first = rest === '' ? [] : [paragraph(inlineContent(rest), lines)];
  return section({
    ...title,
    ...(node.marker?.ordinal !== undefined && { ordinal: String(node.marker.ordinal) }),
    kind: asksByMark(title.name) ? 'question' : 'section',
    lines,
    children: [...first, ...childrenOf(orderSteps(node), 'sections')],
  });
}

const processLabel = /(?:过程|流程|步骤|主逻辑|steps?)[:：]?$/iu;

// Lines below a label such as 过程 are steps, numbered or not.
function orderSteps(node: OutlineNode): OutlineNode[] {
  const plain = node.children.every(({ kind, marker, children }) => kind === 'text' && !marker && children.length === 0);
  if (!plain || node.children.length < 3 || !processLabel.test(node.text)) return node.children;
  return node.children.map((child, index) => ({ ...child, marker: { shape: '1.', ordinal: index + 1, rest: child.text } }));
}

function itemBlock(nodes: readonly OutlineNode[]): Block {
  const [first] = nodes;
  const last = nodes.at(-1)!;
  const lines = { start: first!.start, end: lastLine(last) };
  if (nodes.length === 1 && !first!.marker && first!.children.length === 0) return paragraph(leafContent(first!.text), lines);
  return list(nodes.map(itemOf), lines, first!.marker?.ordinal);
}

function itemOf(node: OutlineNode): ListItem {
  const [only] = node.children;
  // A label with one line below it is one statement.
  if (only && node.children.length === 1 && only.kind === 'text' && !only.marker && only.children.length === 0 && /[:：]$/u.test(node.text)) {
    return listItem([paragraph(leafContent(node.text + only.text), { start: node.start, end: only.end })], node.marker?.checked);
  }
  const text = paragraph(leafContent(node.text), { start: node.start, end: node.end });
  return listItem([text, ...(childrenOf(node.children, 'items') as Block[])], node.marker?.checked);
}

function lastLine(node: OutlineNode): number {
  return Math.max(node.end, ...node.children.map(lastLine));
}

// `盖碗：白瓷最常见` is a title and what it says, when there is more below it.
function splitTitle(text: string): [title: string, rest: string] {
  const colon = /^([^：:，,。；;]{1,20})[：:]\s*(?=\S)/u.exec(text);
  return colon && !/^https?$/.test(colon[1]!) ? [colon[1]!, text.slice(colon[0].length)] : [text, ''];
}

// A title names; it does not go on for a sentence.
function isTitle(node: OutlineNode): boolean {
  if (node.children.length === 0) return false;
  const [name, rest] = splitTitle(node.text);
  if (rest !== '' && node.children.length < 2) return false;
  const words = name.replace(/[(（][^)）]*[)）]/gu, '').trim();
  const length = [...words].length;
  if (length === 0 || length > 40 || /[。；;！!]|[，,].*[，,]/u.test(words)) return false;
  return !/[：:](?=\s*\S)/u.test(words.replace(/^https?:/, ''));
}
