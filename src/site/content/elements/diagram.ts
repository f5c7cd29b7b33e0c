import type { Element } from 'hast';
import { h } from 'hastscript';
import type { DrawnDiagram } from '../diagram.ts';
import { interfaceLanguage, label } from '../placeholders.ts';

// Words in a drawing stay legible: it shrinks to three quarters at most, then its frame scrolls. The width is
// given by an empty drawing, because the content policy allows no style attributes.
const smallest = 0.75;

/** A drawing in its frame, with what it shows in words. */
export function diagramFigure({ svg, width, title, outline }: DrawnDiagram): Element {
  const spacer = h('svg', {
    class: 'spacer',
    width: Math.round(width * smallest),
    height: 0,
    ariaHidden: 'true',
  });
  return h('figure', { class: 'diagram' }, [
    h('div', { class: 'diagram-view', role: 'group', ariaLabel: title }, [
      spacer,
      { type: 'raw', value: svg },
    ]),
    h('figcaption', title),
    ...(outline.length > 0 ? [textVersion(outline)] : []),
  ]);
}

function textVersion(outline: readonly string[]): Element {
  return h('details', { class: 'diagram-text' }, [
    h('summary', { lang: interfaceLanguage, dataPagefindIgnore: true }, label('diagramText')),
    h(
      'ul',
      outline.map((line) => h('li', line)),
    ),
  ]);
}
