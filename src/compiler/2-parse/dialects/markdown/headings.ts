import type { Heading, Paragraph } from 'mdast';
import { paragraph } from '../../../tree/blocks.ts';
import { section } from '../../../tree/sections.ts';
import { plainTextOf } from '../../../tree/text.ts';
import { refineInline } from '../../inline/index.ts';
import { asksByMark } from '../../question.ts';
import { questionTitle, readTitle } from '../../title.ts';
import { isLoneHeading, levels } from '../flat/index.ts';
import { linesOf, type MarkdownReading } from './reading.ts';

const aboutQuestions = /面试|追问|问答|自测|习题|faq|q\s*&\s*a|questions?/iu;

/** Opens the section of a heading. A heading that is one link is called by its text, and the link is its source. */
export function addHeading(reading: MarkdownReading, node: Heading): void {
  const { stack, isArticle, syntax, report } = reading;
  const lines = linesOf(node, reading);
  const content = refineInline(node.children);
  const [only] = content;
  const source = content.length === 1 && only?.type === 'link' ? only : undefined;
  const words = source ? source.children : content;
  const { title, body } = isArticle ? { title: readTitle(words), body: undefined } : questionTitle(words);
  if (title.name === '') {
    syntax.push({ line: lines.start, what: 'blank-title' });
    report({
      ruleId: 'heading-without-text',
      reason: 'Unexpected heading without text, expected text; left it out',
      line: lines.start,
      severity: 'warning',
    });
    return;
  }
  stack.close(node.depth * 10);
  const asks =
    asksByMark(body ? plainTextOf(body) : title.name) &&
    (!isArticle || aboutQuestions.test(stack.current().name));
  stack.open(section({ ...title, kind: asks ? 'question' : 'section', lines }), node.depth * 10);
  if (source)
    stack.add(
      paragraph([{ type: 'link', url: source.url, children: [{ type: 'text', value: source.url }] }], lines),
    );
  if (body) stack.add(paragraph(body, lines));
}

/**
 * Opens a section for a paragraph that is a heading without its mark: a number and a name right above a fence, where
 * headings with numbers stood before, or a short name above a longer paragraph. Returns whether it was one.
 */
export function addPlainHeading(reading: MarkdownReading, node: Paragraph): boolean {
  const { lines, stack, firstLine } = reading;
  const place = linesOf(node, reading);
  const index = place.start - firstLine;
  const line = lines[index]!.trim();
  const isAboveCode =
    reading.endsAtCode === true &&
    index === lines.length - 1 &&
    [...line].length <= 24 &&
    !/[，,。；;：:？?！!]/u.test(line);
  const isNumbered = /^\d{1,2}\s+\S.{0,30}$/u.test(line) && /^(?:```|~~~)/.test(lines[index + 1] ?? '');
  if (!isNumbered && !isAboveCode && !(place.start === place.end && isLoneHeading(lines, index)))
    return false;
  const title = readTitle(refineInline(node.children));
  const number = isNumbered ? /^(\d{1,2})\s+/.exec(title.name) : null;
  if (number)
    Object.assign(title, {
      name: title.name.slice(number[0].length),
      ordinal: number[1],
      title: [{ type: 'text', value: title.name.slice(number[0].length) }],
    });
  const isTwin = isNumbered && stack.level() > 0 && stack.current().ordinal !== undefined;
  stack.open(section({ ...title, lines: place }), isTwin ? stack.level() : levels.soft);
  return true;
}
