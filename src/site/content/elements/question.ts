import { h } from 'hastscript';
import { detachedHtml } from '../excerpts/detached.ts';
import { interfaceLanguage, label } from '../placeholders.ts';
import { attribute, optionalAttribute } from './element.ts';
import { headingLink } from './heading.ts';
import { blocksOf, type ElementRenderer } from './render.ts';

/** A question as a heading with its own address, and its answer in the open. */
export const question: ElementRenderer = (node, state, context) => {
  const id = attribute(node, 'id');
  const title = attribute(node, 'title');
  const status = attribute(node, 'status');
  const parent = context.headings.findLast((heading) => heading.kind === 'section');
  const depth = Math.min((parent?.depth ?? 1) + 1, 6);
  context.headings.push({ id, text: title, depth, kind: 'question' });
  const heading = h(`h${depth}`, { id, class: 'question-title' }, [
    h('span', { class: 'question-text' }, title),
    ...marks(status, optionalAttribute(node, 'mastered')),
    headingLink(id),
  ]);
  const answer = blocksOf(node, state);
  // What was not answered has nothing to practise.
  const html = status === 'answered' ? detachedHtml(answer, context.path).trim() : '';
  if (html) context.cards.push({ id, title, html });
  return h('section', { class: 'question', dataStatus: status }, [
    heading,
    ...(answer.length > 0 ? [h('div', { class: 'answer' }, answer)] : []),
  ]);
};

function marks(status: string, mastered: string | undefined) {
  const mark = (name: string, words: string) =>
    h(
      'span',
      { class: 'mark', dataMark: name, lang: interfaceLanguage, dataPagefindIgnore: true },
      label(words),
    );
  return [
    ...(status === 'open' ? [mark('open', 'questionOpen')] : []),
    ...(mastered === 'yes' ? [mark('mastered', 'questionMastered')] : []),
    ...(mastered === 'no' ? [mark('learning', 'questionLearning')] : []),
  ];
}
