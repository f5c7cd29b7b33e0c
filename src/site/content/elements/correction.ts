import { h } from 'hastscript';
import { citedIn, detachedHtml } from '../excerpts/detached.ts';
import { interfaceLanguage, label } from '../placeholders.ts';
import { attribute, optionalAttribute } from './element.ts';
import { blocksOf, type ElementRenderer } from './render.ts';

/** A wrong claim beside what is true. */
export const correction: ElementRenderer = (node, state, context) => {
  const id = attribute(node, 'id');
  const claim = attribute(node, 'claim');
  const since = optionalAttribute(node, 'since');
  const truth = blocksOf(node, state);
  context.corrections.push({
    id,
    claim,
    since,
    html: detachedHtml(truth, context.path),
    cites: citedIn(node),
  });
  return h('div', { class: 'correction', id, role: 'note' }, [
    h('p', { class: 'correction-claim' }, [
      h('span', { class: 'correction-label', lang: interfaceLanguage }, label('correctionClaim')),
      h('q', claim),
      ...(since ? [h('span', { class: 'since' }, since)] : []),
    ]),
    h('div', { class: 'correction-truth' }, truth),
  ]);
};
