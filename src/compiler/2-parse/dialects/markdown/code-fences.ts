import type { Code, Paragraph } from 'mdast';
import type { Block, LineRange } from '../../../tree/nodes.ts';
import { section } from '../../../tree/sections.ts';
import { isCode, languageLabel, languageOf, unfoldInlineProgram } from '../../code/index.ts';
import { holdsOutline, holdsProse } from '../../prose-fence.ts';
import { sectionStack } from '../../section-stack.ts';
import { readFlat } from '../flat/index.ts';
import { outlineItems } from '../outline/index.ts';
import { blocksOnly } from './blocks-only.ts';
import { linesOf, type MarkdownReading } from './reading.ts';

/** Reads a fence at the margin. One that holds prose, whatever its label says, is read as flat text or as an outline. */
export function addCode(reading: MarkdownReading, node: Code): void {
  const { stack, isArticle } = reading;
  const inner = innerLines(reading, node);
  if (!isArticle && node.lang !== 'mermaid' && holdsProse(node.value)) {
    if (holdsOutline(node.value)) stack.add(...outlineItems(node.value.split('\n'), inner.start));
    else readFlat({ ...reading, lines: node.value.split('\n'), firstLine: inner.start });
  } else if (node.value.trim() !== '') stack.add(codeBlock(node, inner));
}

/** Reads a fence inside a container, where no heading can stand: labels of prose are strong lines. */
export function codeBlocks(reading: MarkdownReading, node: Code): Block[] {
  const inner = innerLines(reading, node);
  if (reading.isArticle || node.lang === 'mermaid' || !holdsProse(node.value))
    return node.value.trim() === '' && !reading.isArticle ? [] : [codeBlock(node, inner)];
  const lines = node.value.split('\n');
  if (holdsOutline(node.value)) return outlineItems(lines, inner.start);
  const held = section({ name: '' });
  readFlat({ ...reading, lines, firstLine: inner.start, stack: sectionStack(held) });
  return blocksOnly(held.children, inner);
}

/** The program that a paragraph of one code span holds on one line; undefined for other paragraphs. */
export function inlineProgram(node: Paragraph, lines: LineRange): Block | undefined {
  const value = programIn(node);
  return value === undefined
    ? undefined
    : { type: 'code', lang: isCode(value) ? languageOf(value).lang : 'text', value, lines };
}

/** Whether a paragraph is a program on one line. */
export function isInlineProgram(node: Paragraph): boolean {
  return programIn(node) !== undefined;
}

function programIn({ children: [only, ...more] }: Paragraph): string | undefined {
  return only?.type === 'inlineCode' && more.length === 0
    ? unfoldInlineProgram(only.value)?.join('\n')
    : undefined;
}

// Notes the marks of a fence as syntax and returns the lines between them.
function innerLines(reading: MarkdownReading, node: Code): LineRange {
  const { syntax, lines, firstLine } = reading;
  const { start, end } = linesOf(node, reading);
  const isClosed = end > start && /^[\s>]*(?:`{3,}|~{3,})\s*$/.test(lines[end - firstLine] ?? '');
  syntax.push({ line: start, what: 'fence' });
  if (isClosed) syntax.push({ line: end, what: 'fence' });
  return { start: start + 1, end: Math.max(start + 1, isClosed ? end - 1 : end) };
}

// A fence has its language by its canonical name, or by what it holds when the label says nothing.
function codeBlock({ lang, meta, value }: Code, lines: LineRange): Block {
  const label = lang ? languageLabel(lang) : undefined;
  const language = lang === 'mermaid' ? lang : (label ?? languageOf(value).lang);
  return { type: 'code', lang: language, ...(meta && { meta }), value, lines };
}
