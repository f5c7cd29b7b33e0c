import { h } from 'hastscript';
import { interfaceLanguage, label } from '../placeholders.ts';
import { attribute } from './element.ts';
import type { ElementRenderer } from './render.ts';

/** Where the blocks above come from: note and lines. */
export const source: ElementRenderer = (node) =>
  h('p', { class: 'source', dataPagefindIgnore: true }, [
    h('span', { lang: interfaceLanguage }, label('sourceFrom')),
    ' ',
    h('cite', attribute(node, 'note')),
    ' ',
    h('span', { lang: interfaceLanguage }, label('sourceLines', attribute(node, 'lines').replace('-', '–'))),
  ]);
