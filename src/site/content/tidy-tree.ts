import type { Parents, Root } from 'mdast';
import { isElementNamed, plainText } from './elements/element.ts';

/** Takes away the space before citations: a number stands close to the sentence that it belongs to. */
export function tidyTree(tree: Root): void {
  tidy(tree);
}

/** The words of the paragraph that a page begins with; nothing when it begins otherwise. */
export function openingOf(tree: Root): string {
  const first = tree.children.find((node) => node.type !== 'yaml');
  return first?.type === 'paragraph' ? plainText(first.children).trim() : '';
}

function tidy(parent: Parents): void {
  for (const [index, node] of parent.children.entries()) {
    const next = parent.children[index + 1];
    if (node.type === 'text' && next && isElementNamed(next, 'Cite')) node.value = node.value.trimEnd();
    else if ('children' in node) tidy(node);
  }
}
