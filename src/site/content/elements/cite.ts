import { h } from 'hastscript';
import { interfaceLanguage, label } from '../placeholders.ts';
import { attribute } from './element.ts';
import type { ElementRenderer } from './render.ts';

/** Number of a reference at the sentence; the first one of each is where the list links back to. */
export const cite: ElementRenderer = (node, _state, context) => {
  const id = attribute(node, 'id');
  const number = String(context.citationNumbers.get(id) ?? '');
  const first = !context.cited.has(id);
  context.cited.add(id);
  const link = h(
    'a',
    { href: `#ref-${id}`, ariaLabel: label('citation', number), lang: interfaceLanguage },
    number,
  );
  return h('sup', { class: 'cite', dataPagefindIgnore: true, ...(first ? { id: `cite-${id}` } : {}) }, [
    link,
  ]);
};
