import type { ElementContent } from 'hast';
import type { State } from 'mdast-util-to-hast';
import type { PageContext } from './context.ts';
import type { ElementNode } from './element.ts';

/** Turns one kind of component into HTML. */
export type ElementRenderer = (node: ElementNode, state: State, context: PageContext) => ElementContent;

/** The children of a component as blocks; words that stand bare in it become a paragraph. */
export function blocksOf(node: ElementNode, state: State): ElementContent[] {
  const content = state.all(node);
  const inline = content.every((child) => child.type === 'text' || isInline(child));
  return inline && content.length > 0
    ? [{ type: 'element', tagName: 'p', properties: {}, children: content }]
    : content;
}

const inlineTags = new Set(['a', 'b', 'br', 'code', 'del', 'em', 'mark', 'strong', 'sup', 'span']);

function isInline(child: ElementContent): boolean {
  return child.type === 'element' && inlineTags.has(child.tagName);
}
