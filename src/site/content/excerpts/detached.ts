import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes } from 'mdast';
import { attribute, isElementNamed } from '../elements/element.ts';
import { sitePath } from '../placeholders.ts';

// Numbers of references, notes and links to a heading make sense on their own page only.
const ownToPage = new Set(['cite', 'source', 'hash']);

/** HTML of a part of a page that can stand elsewhere: without ids, with links that say the page. */
export function detachedHtml(content: readonly ElementContent[], path: string): string {
  return toHtml([...withoutOwn(content, path)], { allowDangerousHtml: true });
}

/** Ids of the references that a part of a page cites, each once. */
export function citedIn(node: Nodes): string[] {
  if (isElementNamed(node, 'Cite')) return [attribute(node, 'id')];
  return 'children' in node ? [...new Set(node.children.flatMap(citedIn))] : [];
}

function withoutOwn(content: readonly ElementContent[], path: string): ElementContent[] {
  return content.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    return ownToPage.has(classOf(node)) ? [] : [detached(node, path)];
  });
}

function detached(element: Element, path: string): Element {
  const { id: _, ...properties } = element.properties;
  const href = properties['href'];
  if (typeof href === 'string' && href.startsWith('#')) properties['href'] = sitePath(path + href);
  return { ...element, properties, children: withoutOwn(element.children, path) };
}

function classOf({ properties }: Element): string {
  return Array.isArray(properties['className']) ? properties['className'].join(' ') : '';
}
