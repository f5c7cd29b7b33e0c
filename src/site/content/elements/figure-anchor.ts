import type { ElementContent } from 'hast';
import type { PageContext } from './context.ts';

/**
 * Gives figures an address of their own: the section that they stand in, what they are, and which of those in the
 * section, so that an edit elsewhere on the page moves none. A figure that has one already keeps it.
 */
export function withAnchor<T extends ElementContent>(figure: T, { headings, figures }: PageContext): T {
  if (figure.type !== 'element' || figure.tagName !== 'figure') return figure;
  const kind = String(figure.properties['className']).startsWith('code') ? 'code' : 'figure';
  const section = headings.at(-1)?.id;
  const name = section === undefined ? kind : `${section}-${kind}`;
  const number = (figures.get(name) ?? 0) + 1;
  figures.set(name, number);
  figure.properties['id'] ??= `${name}-${number}`;
  return figure;
}
