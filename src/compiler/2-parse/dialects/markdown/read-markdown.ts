import type { BlockContent, DefinitionContent, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { paragraph } from '../../../tree/blocks.ts';
import type { Block, LineRange } from '../../../tree/nodes.ts';
import { plainTextOf } from '../../../tree/text.ts';
import { codeText } from '../../code/index.ts';
import { liftFigures } from '../../figures.ts';
import { refineInline } from '../../inline/index.ts';
import { linesBetween } from '../../note-context.ts';
import { answerOf, opensAnswer } from '../../question.ts';
import { isChoice, levels, readFlat } from '../flat/index.ts';
import { blocksOnly } from './blocks-only.ts';
import { addCode, codeBlocks, inlineProgram, isInlineProgram } from './code-fences.ts';
import { addHeading, addPlainHeading } from './headings.ts';
import { listChildren } from './lists.ts';
import { withoutDepth } from './mend-line.ts';
import { isFlat, joinedContent, paragraphBlocks } from './paragraphs.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { quoteBlocks } from './quotes.ts';
import { linesOf, type MarkdownReading } from './reading.ts';
import { mendedLines, type Segment, segmentsOf } from './segments.ts';

/** A segment with a longer line is data that somebody pasted, and no Markdown. */
const longestLine = 10_000;

/** Reads a region of Markdown. Paragraphs of several lines that are no running text are read as flat text. */
export function readMarkdown(region: Omit<MarkdownReading, 'blocks'>): void {
  const segments: Segment[] = region.isArticle ? [] : segmentsOf(region);
  if (region.isArticle) readNodes(region, region.lines.map(withoutDepth));
  for (const [index, { start, end, code }] of segments.entries()) {
    const endsAtCode = segments[index + 1]?.code !== undefined;
    const lines = region.lines.slice(start, end);
    if (code) addUnfenced(region, { start, end, code });
    else if (lines.some((line) => line.length > longestLine))
      readFlat({ ...region, lines, firstLine: region.firstLine + start });
    else readNodes({ ...region, lines, firstLine: region.firstLine + start, endsAtCode }, mendedLines(lines));
  }
}

function addUnfenced(
  region: Omit<MarkdownReading, 'blocks'>,
  {
    start,
    end,
    code,
  }: { start: number; end: number; code: { lang: string; pseudo: boolean; truncated: boolean } },
): void {
  const value = codeText(region.lines, { start, end });
  region.stack.add({
    type: 'code',
    lang: code.lang,
    ...(code.pseudo && { meta: 'pseudo' }),
    value,
    lines: linesBetween(region, start, end),
  });
}

function readNodes(region: Omit<MarkdownReading, 'blocks'>, mended: readonly string[]): void {
  const reading: MarkdownReading = { ...region, blocks: (nodes) => blocksFrom(reading, nodes) };
  const { children } = parseMarkdown(mended.join('\n'));
  let below = 0;
  for (let index = 0; index < children.length; ) {
    const node = children[index]!;
    // Three blank lines part what nothing else parts.
    const isParted = node.position!.start.line - below > 3;
    if (!reading.isArticle && isParted && !answers(node)) reading.stack.close(levels.soft);
    const flat = flatNodes(reading, children, index);
    if (flat > index) {
      readFlatNodes(reading, children.slice(index, flat));
      index = flat;
    } else {
      addNode(reading, node);
      index += 1;
    }
    below = children[index - 1]!.position!.end.line;
  }
}

function answers(node: RootContent): boolean {
  return node.type === 'paragraph' && answerOf(plainTextOf(node)) !== undefined;
}

// Paragraphs in a row that are flat text are read together, so that each knows what stands around it.
function flatNodes(reading: MarkdownReading, nodes: readonly RootContent[], from: number): number {
  let end = from;
  while (end < nodes.length && isFlatNode(reading, nodes[end]!)) end += 1;
  return end;
}

function isFlatNode(reading: MarkdownReading, node: RootContent): boolean {
  if (reading.isArticle || node.type !== 'paragraph' || isInlineProgram(node)) return false;
  return isFlat(sourceOf(reading, node), node);
}

function sourceOf({ lines }: MarkdownReading, node: Nodes): readonly string[] {
  return lines.slice(node.position!.start.line - 1, node.position!.end.line);
}

function readFlatNodes(reading: MarkdownReading, nodes: readonly RootContent[]): void {
  const { lines, firstLine, stack } = reading;
  const start = nodes[0]!.position!.start.line - 1;
  const end = nodes.at(-1)!.position!.end.line;
  const first = lines[start]!;
  const goesOn = answerOf(first) !== undefined || (stack.awaitsAnswer() === 'alone' && opensAnswer(first));
  if (!goesOn && !isChoice(lines, start)) stack.close(levels.question);
  const above = textAbove(lines, start);
  readFlat({
    ...reading,
    lines: lines.slice(start, end),
    firstLine: firstLine + start,
    ...(above !== undefined && { above: above.trim() }),
  });
}

function addNode(reading: MarkdownReading, node: RootContent): void {
  const { stack, syntax } = reading;
  switch (node.type) {
    case 'heading':
      addHeading(reading, node);
      break;
    case 'paragraph':
      addParagraph(reading, node);
      break;
    case 'code':
      addCode(reading, node);
      break;
    case 'list':
      stack.add(...listChildren(reading, node));
      break;
    case 'thematicBreak':
      syntax.push({ line: linesOf(node, reading).start, what: 'ruler' });
      break;
    default:
      stack.add(...blocksFrom(reading, [node as BlockContent]));
  }
}

function addParagraph(reading: MarkdownReading, node: Paragraph): void {
  const { stack } = reading;
  const lines = linesOf(node, reading);
  const program = inlineProgram(node, lines);
  if (program) stack.add(program);
  else if (reading.isArticle) stack.add(...liftFigures(paragraph(refineInline(node.children), lines)));
  else if (!addAnswerLabel(reading, node, lines) && !addPlainHeading(reading, node))
    stack.add(...liftFigures(paragraph(joinedContent(node), lines)));
}

// A blank line ends the answer to a question of flat text, unless an answer label follows. A label alone is syntax.
function addAnswerLabel({ stack, syntax }: MarkdownReading, node: Paragraph, { start }: LineRange): boolean {
  const text = plainTextOf(node);
  const answer = answerOf(text);
  if (answer === undefined && !(stack.awaitsAnswer() === 'alone' && opensAnswer(text)))
    stack.close(levels.question);
  else stack.asks();
  if (answer !== '') return false;
  syntax.push({ line: start, what: 'marker' });
  return true;
}

function blocksFrom(reading: MarkdownReading, nodes: readonly (BlockContent | DefinitionContent)[]): Block[] {
  return nodes.flatMap((node): Block[] => {
    const lines = linesOf(node, reading);
    switch (node.type) {
      case 'paragraph':
        return paragraphBlocks(node, reading);
      case 'code':
        return codeBlocks(reading, node);
      case 'blockquote':
        return quoteBlocks(node, lines, reading.blocks);
      case 'list':
        return blocksOnly(listChildren(reading, node), lines);
      case 'heading':
        return [paragraph([{ type: 'strong', children: refineInline(node.children) }], lines)];
      case 'table':
        for (const row of node.children)
          for (const cell of row.children) cell.children = refineInline(cell.children) as PhrasingContent[];
        return [{ ...node, lines }];
      case 'thematicBreak':
        reading.syntax.push({ line: lines.start, what: 'ruler' });
        return [];
      default:
        return [{ ...node, lines }];
    }
  });
}

function textAbove(lines: readonly string[], index: number): string | undefined {
  for (let at = index - 1; at >= 0; at--) if (lines[at]!.trim() !== '') return lines[at];
  return undefined;
}
