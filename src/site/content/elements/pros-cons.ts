import { h } from 'hastscript';
import { interfaceLanguage, label } from '../placeholders.ts';
import { blocksOf, type ElementRenderer } from './render.ts';

/** What speaks for a thing beside what speaks against it. */
export const prosCons: ElementRenderer = (node, state) => h('div', { class: 'pros-cons' }, state.all(node));

/** What speaks for a thing; said in words, not by colour alone. */
export const pros: ElementRenderer = (node, state) => side('pros', blocksOf(node, state));

/** What speaks against a thing. */
export const cons: ElementRenderer = (node, state) => side('cons', blocksOf(node, state));

function side(kind: 'pros' | 'cons', blocks: ReturnType<typeof blocksOf>): ReturnType<ElementRenderer> {
  return h('div', { dataSide: kind }, [
    h('p', { class: 'side-title', lang: interfaceLanguage }, label(kind)),
    ...blocks,
  ]);
}
