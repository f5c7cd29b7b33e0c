import { h } from 'hastscript';
import { interfaceLanguage, label } from '../placeholders.ts';
import { attribute, optionalAttribute } from './element.ts';
import { blocksOf, type ElementRenderer } from './render.ts';

/** A wrong claim beside what is true. */
export const correction: ElementRenderer = (node, state) => {
  const since = optionalAttribute(node, 'since');
  return h('div', { class: 'correction', id: attribute(node, 'id'), role: 'note' }, [
    h('p', { class: 'correction-claim' }, [
      h('span', { class: 'correction-label', lang: interfaceLanguage }, label('correctionClaim')),
      h('q', attribute(node, 'claim')),
      ...(since ? [h('span', { class: 'since' }, since)] : []),
    ]),
    h('div', { class: 'correction-truth' }, blocksOf(node, state)),
  ]);
};
