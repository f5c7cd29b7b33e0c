import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { State } from 'mdast-util-to-hast';
import { interfaceLanguage, label } from '../placeholders.ts';
import { attribute, type ElementNode } from './element.ts';
import type { ElementRenderer } from './render.ts';

/** Priority beside a title. */
export const badge: ElementRenderer = (node) => {
  const kind = attribute(node, 'kind');
  const words = label(kind === 'must' ? 'badgeMust' : 'badgeRecommended');
  return h(
    'span',
    { class: 'badge', dataKind: kind, lang: interfaceLanguage, dataPagefindIgnore: true },
    words,
  );
};

/** Highlighted words. */
export const mark: ElementRenderer = (node, state) => wrapped('mark', node, state);

/** Strong emphasis. */
export const strong: ElementRenderer = (node, state) => wrapped('strong', node, state);

function wrapped(tag: string, node: ElementNode, state: State): ElementContent {
  const words = h(tag, state.all(node).flatMap(withoutParagraph));
  // Words alone on their line are read as a block, which needs a paragraph around it.
  return node.type === 'mdxJsxFlowElement' ? h('p', [words]) : words;
}

function withoutParagraph(child: ElementContent): ElementContent[] {
  return child.type === 'element' && child.tagName === 'p' ? child.children : [child];
}
