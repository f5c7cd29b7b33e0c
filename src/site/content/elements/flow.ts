import { h } from 'hastscript';
import type { ElementRenderer } from './render.ts';

/** Steps that follow one another, in a row that wraps, with arrows between them. */
export const flow: ElementRenderer = (node, state) => h('div', { class: 'flow' }, state.all(node));
