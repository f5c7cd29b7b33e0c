import { h } from 'hastscript';
import { interfaceLanguage, label } from '../placeholders.ts';
import { attribute, optionalAttribute } from './element.ts';
import { blocksOf, type ElementRenderer } from './render.ts';

/** A remark set apart; its kind is said in words and by a seal, not by colour alone. */
export const callout: ElementRenderer = (node, state) => {
  const kind = attribute(node, 'kind');
  const title = optionalAttribute(node, 'title');
  const name = h('span', { lang: interfaceLanguage }, label(calloutLabel(kind)));
  const heading = title ? [name, h('b', title)] : [name];
  return h('div', { class: 'callout', dataKind: kind, role: 'note' }, [
    h('p', { class: 'callout-title' }, heading),
    ...blocksOf(node, state),
  ]);
};

/** Name of the interface string for a kind of callout. */
export function calloutLabel(kind: string): string {
  return `callout${kind[0]?.toUpperCase()}${kind.slice(1)}`;
}
