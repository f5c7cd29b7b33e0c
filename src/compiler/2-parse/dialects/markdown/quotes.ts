import type { BlockContent, Blockquote, DefinitionContent, Paragraph } from 'mdast';
import { list, listItem } from '../../../tree/blocks.ts';
import type { Block, Callout, LineRange } from '../../../tree/nodes.ts';
import { plainTextOf } from '../../../tree/text.ts';
import { markerOf } from '../../marker.ts';

const alert = /^\[!(note|tip|important|warning|caution)\]\s*/i;

/**
 * Reads a block quote: an alert (`> [!NOTE]`) is a callout, quotes inside a quote that count are steps, anything else
 * stays a quote. `convert` makes blocks of what is inside.
 */
export function quoteBlocks(
  node: Blockquote,
  lines: LineRange,
  convert: (children: readonly (BlockContent | DefinitionContent)[]) => Block[],
): Block[] {
  const callout = alertOf(node, lines, convert);
  if (callout) return [callout];
  const nested = node.children.filter((child) => child.type === 'blockquote');
  if (
    nested.length >= 2 &&
    nested.every((quote) => markerOf(plainTextOf(quote).trim())?.ordinal !== undefined)
  ) {
    const intro = convert(node.children.filter((child) => child.type !== 'blockquote'));
    const items = nested.map((quote) => listItem(convert(quote.children).map(withoutMarker)));
    return [...intro, list(items, lines, 1)];
  }
  return [{ type: 'blockquote', children: convert(node.children) as Blockquote['children'], lines }];
}

function alertOf(
  node: Blockquote,
  lines: LineRange,
  convert: (children: readonly (BlockContent | DefinitionContent)[]) => Block[],
): (Block & Callout) | undefined {
  const [first] = node.children;
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  const match = text?.type === 'text' ? alert.exec(text.value) : null;
  if (!match || text?.type !== 'text') return undefined;
  text.value = text.value.slice(match[0].length);
  const children = convert(node.children).filter(
    (child) => plainTextOf(child as Paragraph).trim() !== '' || child.type !== 'paragraph',
  );
  return { type: 'callout', kind: match[1]!.toLowerCase() as Callout['kind'], children, lines };
}

function withoutMarker(block: Block): Block {
  if (block.type !== 'paragraph') return block;
  const [first] = block.children;
  if (first?.type !== 'text') return block;
  const value = first.value.trimStart();
  return {
    ...block,
    children: [{ ...first, value: markerOf(value)?.rest ?? value }, ...block.children.slice(1)],
  };
}
