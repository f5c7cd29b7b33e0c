import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Heading, PhrasingContent } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { interfaceLanguage, label } from '../placeholders.ts';
import type { PageContext } from './context.ts';
import { attribute, isElementNamed, plainText } from './element.ts';

/** Id that the anchor of a heading gives it. */
export function headingId(node: Heading): string | undefined {
  const anchor = node.children.find((child) => isElementNamed(child, 'Anchor'));
  return anchor && isElementNamed(anchor, 'Anchor') ? attribute(anchor, 'id') : undefined;
}

/** A heading with its permanent id and a link to itself. */
export function heading(node: Heading, state: State, context: PageContext): Element {
  const id = headingId(node) ?? '';
  const title = node.children.filter(
    (child) => !isElementNamed(child, 'Anchor') && !isElementNamed(child, 'Badge'),
  );
  const badges = node.children.filter((child) => isElementNamed(child, 'Badge'));
  context.headings.push({ id, text: plainText(title).trim(), depth: node.depth, kind: 'section' });
  return h(`h${node.depth}`, { id }, [
    ...trimmedEnd(state.all({ ...node, children: title })),
    ...state
      .all({ ...node, children: badges as PhrasingContent[] })
      .filter((child) => child.type === 'element'),
    headingLink(id),
  ]);
}

/** Link of a heading to itself; its sign is drawn by the style sheet, so that it is no part of the title. */
export function headingLink(id: string): Element {
  return h('a', { class: 'hash', href: `#${id}`, ariaLabel: label('headingLink'), lang: interfaceLanguage });
}

// Badges and anchor stand after a space that would otherwise hang at the end of the title.
function trimmedEnd(content: ElementContent[]): ElementContent[] {
  const kept = content.slice();
  while (kept.length > 0) {
    const last = kept.at(-1);
    if (last?.type !== 'text') break;
    last.value = last.value.trimEnd();
    if (last.value !== '') break;
    kept.pop();
  }
  return kept;
}
