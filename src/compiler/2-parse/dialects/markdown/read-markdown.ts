import type { BlockContent, Blockquote, Code, DefinitionContent, Heading, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { paragraph } from '../../../tree/blocks.ts';
import type { Block, LineRange, Section } from '../../../tree/nodes.ts';
import { isSection, section } from '../../../tree/sections.ts';
import { hanShare, plainTextOf } from '../../../tree/text.ts';
import { isCode, languageLabel, languageOf, unfoldInlineProgram } from '../../code/index.ts';
import { refineInline } from '../../inline/index.ts';
import { answerOf, asksByMark, isQuestion } from '../../question.ts';
import { sectionStack } from '../../section-stack.ts';
import { readTitle } from '../../title.ts';
import { levels, readFlat } from '../flat/index.ts';
import { liftFigures } from './figures.ts';
import { listChildren } from './lists.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { quoteBlocks } from './quotes.ts';
import { linesOf, type MarkdownReading } from './reading.ts';

/** Reads a region of Markdown. Paragraphs of several lines that are no running text are read as flat text. */
export function readMarkdown(region: Omit<MarkdownReading, 'blocks'>): void {
  const reading: MarkdownReading = { ...region, blocks: (nodes) => blocksFrom(reading, nodes) };
  const root = parseMarkdown(reading.lines.join('\n'));
  for (const node of root.children) addNode(reading, node);
}

function addNode(reading: MarkdownReading, node: RootContent): void {
  const { stack, syntax } = reading;
  switch (node.type) {
    case 'heading':
      return addHeading(reading, node);
    case 'paragraph':
      return addParagraph(reading, node);
    case 'code':
      return addCode(reading, node);
    case 'list':
      return stack.add(...listChildren(reading, node));
    case 'blockquote':
      return stack.add(...quoteOf(reading, node));
    case 'thematicBreak':
      return void syntax.push({ line: linesOf(node, reading).start, what: 'ruler' });
    default:
      return stack.add(...blocksFrom(reading, [node as BlockContent]));
  }
}

function addHeading(reading: MarkdownReading, node: Heading): void {
  const { stack, isArticle, syntax } = reading;
  const lines = linesOf(node, reading);
  const content = refineInline(node.children);
  const [only] = content;
  const source = content.length === 1 && only?.type === 'link' ? only : undefined;
  const title = readTitle(source ? source.children : content);
  if (title.name === '') {
    syntax.push({ line: lines.start, what: 'blank-title' });
    return;
  }
  stack.close(node.depth * 10);
  const underQuestions = /面试|追问|问答|自测|习题|faq|q\s*&\s*a|questions?/iu.test(stack.current().name);
  const kind = asksByMark(title.name) && (!isArticle || underQuestions) ? 'question' : 'section';
  stack.open(section({ ...title, kind, lines }), node.depth * 10);
  if (source) stack.add(paragraph([{ type: 'link', url: source.url, children: [{ type: 'text', value: source.url }] }], lines));
}

function addParagraph(reading: MarkdownReading, node: Paragraph): void {
  const { stack, syntax, isArticle } = reading;
  const lines = linesOf(node, reading);
  const program = inlineProgram(node);
  if (program !== undefined) {
    const lang = isCode(program) ? languageOf(program).lang : 'text';
    stack.add({ type: 'code', lang, value: program, lines });
    return;
  }
  // A blank line ends the answer to a question of flat text, unless an answer label follows.
  if (answerOf(plainTextOf(node)) === undefined) stack.close(levels.question);
  const source = reading.lines.slice(node.position!.start.line - 1, node.position!.end.line);
  if (!isArticle && isFlat(source, node)) {
    readFlat(source, lines.start, stack, syntax);
    return;
  }
  const text = plainTextOf(node);
  const answer = isArticle ? undefined : answerOf(text);
  if (answer === '') {
    syntax.push({ line: lines.start, what: 'marker' });
    return;
  }
  stack.add(...liftFigures(paragraph(refineInline(node.children), lines)));
}

// Several lines that no column broke are lines of flat text; one line is, when it asks or carries a marker CommonMark does not know.
function isFlat(source: readonly string[], node: Paragraph): boolean {
  if (node.children.some(({ type }) => type === 'image')) return false;
  const [first] = source;
  if (source.length === 1) return isQuestion(first!) || /^\s*(?:[（(]?\d{1,2}[)）、]|[①-⑳]|[-=*]{4,})/u.test(first!);
  const widths = source.slice(0, -1).map((line) => [...line].reduce((width, character) => width + (hanShare(character) > 0 ? 2 : 1), 0));
  const widest = Math.max(...widths);
  const wrapped = widest >= 60 && widths.every((width) => width >= widest * 0.7);
  return !wrapped;
}

function inlineProgram({ children }: Paragraph): string | undefined {
  const [only] = children;
  return children.length === 1 && only?.type === 'inlineCode' ? unfoldInlineProgram(only.value)?.join('\n') : undefined;
}

function addCode(reading: MarkdownReading, node: Code): void {
  const { stack, syntax, isArticle, lines } = reading;
  const { start, end } = linesOf(node, reading);
  syntax.push({ line: start, what: 'fence' });
  const closed = /^[\s>]*(?:`{3,}|~{3,})\s*$/.test(lines[node.position!.end.line - 1] ?? '') && end > start;
  if (closed) syntax.push({ line: end, what: 'fence' });
  const inner = { start: start + 1, end: closed ? end - 1 : end };
  if (!isArticle && node.lang !== 'mermaid' && isProse(node)) {
    readFlat(node.value.split('\n'), inner.start, stack, syntax);
    return;
  }
  if (node.value.trim() !== '') stack.add(codeBlock(node, inner));
}

// A fence has its language by its canonical name, or by what it holds when the label says nothing.
function codeBlock({ lang, meta, value }: Code, lines: LineRange): Block {
  const label = lang ? languageLabel(lang) : undefined;
  const language = lang === 'mermaid' ? lang : (label ?? languageOf(value).lang);
  return { type: 'code', lang: language, ...(meta && { meta }), value, lines };
}

// A fence holds prose when nothing in it is code, whatever its label says.
function isProse({ value }: Code): boolean {
  return hanShare(value) > 0.3 && !isCode(value);
}

// Prose in a fence inside a container: its labels are strong lines, since no heading can stand there.
function proseOf({ syntax }: MarkdownReading, { value }: Code, lines: LineRange): Block[] {
  const held = section({ name: '' });
  readFlat(value.split('\n'), lines.start + 1, sectionStack(held), syntax);
  syntax.push({ line: lines.start, what: 'fence' }, { line: lines.end, what: 'fence' });
  const flatten = (within: Section): Block[] =>
    within.children.flatMap((child): Block[] => {
      if (!isSection(child)) return [child];
      return [paragraph([{ type: 'strong', children: child.title }], child.lines ?? lines), ...flatten(child)];
    });
  return flatten(held);
}

function quoteOf(reading: MarkdownReading, node: Blockquote): Block[] {
  return quoteBlocks(node, linesOf(node, reading), reading.blocks);
}

function blocksFrom(reading: MarkdownReading, nodes: readonly (BlockContent | DefinitionContent)[]): Block[] {
  return nodes.flatMap((node): Block[] => {
    const lines = linesOf(node, reading);
    switch (node.type) {
      case 'paragraph':
        return liftFigures(paragraph(refineInline(node.children), lines));
      case 'code':
        return !reading.isArticle && node.lang !== 'mermaid' && isProse(node) ? proseOf(reading, node, lines) : [codeBlock(node, lines)];
      case 'blockquote':
        return quoteOf(reading, node);
      case 'list':
        return listChildren(reading, node).filter((child): child is Block => child.type !== 'section');
      case 'heading':
        return [paragraph([{ type: 'strong', children: refineInline(node.children) }], lines)];
      case 'table':
        for (const row of node.children) for (const cell of row.children) cell.children = refineInline(cell.children) as PhrasingContent[];
        return [{ ...node, lines }];
      default:
        return [{ ...node, lines }];
    }
  });
}
