import type { Paragraph, PhrasingContent } from 'mdast';
import { paragraph } from '../tree/blocks.ts';
import type { Block, Figure } from '../tree/nodes.ts';

/** Splits a paragraph at its pictures: each becomes a figure of its own. */
export function liftFigures(block: Block & Paragraph): Block[] {
  if (!block.children.some(({ type }) => type === 'image')) return [block];
  const { lines } = block;
  const result: Block[] = [];
  let text: PhrasingContent[] = [];
  const flush = () => {
    const hasText = text.some(
      (node) => node.type !== 'break' && !(node.type === 'text' && node.value.trim() === ''),
    );
    if (hasText)
      result.push(lines ? paragraph(trimmed(text), lines) : { type: 'paragraph', children: trimmed(text) });
    text = [];
  };
  for (const node of block.children) {
    if (node.type !== 'image') {
      text.push(node);
      continue;
    }
    flush();
    result.push({ ...figureOf(node.url, node.alt ?? ''), ...(lines && { lines }) });
  }
  flush();
  return result;
}

function figureOf(url: string, alt: string): Figure {
  // Chat apps and editors write a word that says nothing.
  const says = !/^(?:图片|image|img|截图|pasted image.*)?$/i.test(alt.trim());
  return {
    type: 'figure',
    kind: /^(?:https?:)?\/\//.test(url) ? 'remote' : 'missing',
    target: url,
    ...(says && { alt: alt.trim() }),
  };
}

function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node, index) => {
    if (node.type !== 'text') return node;
    let { value } = node;
    if (index === 0) value = value.trimStart();
    if (index === nodes.length - 1) value = value.trimEnd();
    return { ...node, value };
  });
}
