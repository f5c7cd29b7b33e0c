import type { PhrasingContent } from 'mdast';
import { isAllowedAddress } from './address.ts';
import { isReadAsEmphasis } from './emphasis.ts';
import { cleaned, type Within } from './escape.ts';

/**
 * Phrasing that can be written node by node: what no page may hold is replaced by the text that it shows, and text
 * beside text and code beside code are one, since their delimiters would be read together.
 */
export function simplify(nodes: readonly PhrasingContent[], within: Within): PhrasingContent[] {
  const merged = merge(nodes.flatMap((node) => shown(node, within)));
  const isLost = (node: PhrasingContent, index: number) =>
    node.type === 'delete' && !isReadAsEmphasis(merge(node.children), merged[index - 1], merged[index + 1]);
  if (!merged.some(isLost)) return merged;
  return merge(
    merged.flatMap((node, index) => (isLost(node, index) ? simplify(childrenOf(node), within) : [node])),
  );
}

function shown(node: PhrasingContent, within: Within): PhrasingContent[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [{ type: node.type, value: cleaned(node.value) }];
    case 'break':
      return [within.line ? { type: 'text', value: ' ' } : node];
    case 'link':
      return within.link || !isAllowedAddress(node.url)
        ? childrenOf(node).flatMap((child) => shown(child, within))
        : [node];
    case 'strong':
    case 'emphasis':
    case 'delete':
    case 'mdxJsxTextElement':
      return [node];
    default:
      return childrenOf(node).flatMap((child) => shown(child, within));
  }
}

function childrenOf(node: PhrasingContent): PhrasingContent[] {
  if ('children' in node) return node.children as PhrasingContent[];
  const value = 'value' in node ? node.value : 'alt' in node ? (node.alt ?? '') : '';
  return [{ type: 'text', value }];
}

function merge(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type !== 'text' && node.type !== 'inlineCode') merged.push(node);
    else if (last?.type === node.type)
      merged[merged.length - 1] = { type: node.type, value: last.value + node.value };
    else if (node.value !== '') merged.push(node);
  }
  return merged;
}
