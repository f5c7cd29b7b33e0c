import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Code } from 'mdast';
import { fenceMeta } from '../code/fence-meta.ts';
import { codeLanguages } from '../code/languages.ts';
import type { DrawnDiagram } from '../diagram.ts';
import { interfaceLanguage, label } from '../placeholders.ts';
import type { PageContext } from './context.ts';

/** Code with language label and title, or the diagram that it describes. */
export function code(node: Code, context: PageContext): ElementContent {
  const drawn = context.diagrams.get(node);
  return drawn ? diagramFigure(drawn) : codeFigure(node, context);
}

function codeFigure(node: Code, context: PageContext): ElementContent {
  const language = node.lang ?? 'text';
  const { title, pseudo } = fenceMeta(node.meta);
  const name = codeLanguages[language]?.label ?? (language === 'text' ? undefined : language);
  const caption = [
    ...(title ? [h('span', { class: 'code-title' }, title)] : []),
    ...(name ? [h('span', { class: 'code-language' }, name)] : []),
    ...verificationMark(node, context),
    ...(pseudo ? [h('span', { class: 'code-language', lang: interfaceLanguage }, label('codePseudo'))] : []),
  ];
  return h('figure', { class: 'code' }, [
    ...(caption.length > 0 ? [h('figcaption', { dataPagefindIgnore: true }, caption)] : []),
    h('pre', [h('code', context.highlighter.highlight(node.value, language))]),
  ]);
}

// A quiet word beside code that the lab can run: run with what and when, or not yet.
function verificationMark(node: Code, { verifications }: PageContext): ElementContent[] {
  const known = verifications.get(node.position?.start.line ?? 0);
  if (!known) return [];
  const state = known.date === undefined ? 'unverified' : known.state;
  const words = label(state, known.date === undefined ? undefined : `${known.tools} · ${known.date}`);
  return [h('span', { class: 'code-verified', dataState: state, lang: interfaceLanguage }, words)];
}

// Words in a drawing stay legible: it shrinks to three quarters at most, then its frame scrolls. The width is
// given by an empty drawing, because the content policy allows no style attributes.
const smallest = 0.75;

function diagramFigure({ svg, width, title, outline }: DrawnDiagram): ElementContent {
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

function textVersion(outline: readonly string[]): ElementContent {
  return h('details', { class: 'diagram-text' }, [
    h('summary', { lang: interfaceLanguage, dataPagefindIgnore: true }, label('diagramText')),
    h(
      'ul',
      outline.map((line) => h('li', line)),
    ),
  ]);
}
