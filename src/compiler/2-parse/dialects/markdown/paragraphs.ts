import type { ListItem, Paragraph, PhrasingContent } from 'mdast';
import { list, listItem, paragraph } from '../../../tree/blocks.ts';
import type { Block } from '../../../tree/nodes.ts';
import { hanShare, plainTextOf } from '../../../tree/text.ts';
import { liftFigures } from '../../figures.ts';
import { refineInline } from '../../inline/index.ts';
import { widthOf } from '../../leaf-line.ts';
import { type Marker, markerOf } from '../../marker.ts';
import { askedOf, isQuestion } from '../../question.ts';
import { linesOf, type MarkdownReading } from './reading.ts';

/** Whether a paragraph is lines of flat text: several that no column broke, or one that asks or carries a marker CommonMark does not know. */
export function isFlat(source: readonly string[], node: Paragraph): boolean {
  if (
    node.children.some(
      (child) =>
        child.type === 'image' ||
        (child.type === 'inlineCode' && child.position!.start.line !== child.position!.end.line),
    )
  )
    return false;
  const [first] = source;
  if (source.length > 1) return !isWrapped(source);
  const text = first!.trim();
  return (
    isQuestion(text) ||
    askedOf(text) !== undefined ||
    isPicture(text) ||
    /^(?:[（(]?\d{1,2}[)）、]|\d{1,2}\.[^\s\d]|[①-⑳]|[-=*]{4,}|第\d{1,2}[题步][:：])/u.test(text)
  );
}

function isPicture(text: string): boolean {
  return /^!\[\[[^\]]+\]\]$/.test(text);
}

/** Whether the lines of a paragraph were broken at a column, in the middle of sentences. */
export function isWrapped(source: readonly string[]): boolean {
  const broken = source.slice(0, -1);
  const widths = broken.map((line) => widthOf(line.trim()));
  const widest = Math.max(...widths);
  if (widest < 50 || source.slice(1).some((line) => markerOf(line.trim()) !== undefined)) return false;
  const stops = broken.filter((line) => /[。；;!?！？.:：]\s*$/u.test(line)).length;
  if (hanShare(source.join('')) < 0.2) return widths.every((width) => width >= widest * 0.6);
  return source.length >= 3 && stops <= broken.length / 3 && widths.every((width) => width >= widest * 0.85);
}

/** A paragraph inside a container: pictures set apart, lines that stand for themselves kept apart, lines with markers a list. */
export function paragraphBlocks(node: Paragraph, reading: MarkdownReading): Block[] {
  const { start, end } = linesOf(node, reading);
  const content = refineInline(node.children);
  if (reading.isArticle || start === end)
    return markedBlock(content, start) ?? liftFigures(paragraph(content, { start, end }));
  const source = reading.lines
    .slice(start - reading.firstLine, end - reading.firstLine + 1)
    .map((line) => line.replace(/^[\s>]+/, ''));
  const parts = partsOf(content);
  if (parts.slice(0, -1).every((part) => /[，,、（(]\s*$/u.test(plainTextOf(part))))
    return liftFigures(paragraph(joined(content), { start, end }));
  if (isWrapped(source) || parts.length !== end - start + 1)
    return liftFigures(paragraph(joined(content), { start, end }));
  return groupMarked(parts.map((part, offset) => ({ part, line: start + offset })));
}

interface Part {
  part: PhrasingContent[];
  line: number;
}

function groupMarked(parts: readonly Part[]): Block[] {
  const result: Block[] = [];
  let items: { item: ListItem; line: number; marker: Marker }[] = [];
  const flush = () => {
    const [first] = items;
    if (first)
      result.push(
        list(
          items.map(({ item }) => item),
          { start: first.line, end: items.at(-1)!.line },
          first.marker.ordinal,
        ),
      );
    items = [];
  };
  for (const { part, line } of parts) {
    const place = { start: line, end: line };
    const marker = markerOf(plainTextOf(part).trim());
    if (marker && part[0]?.type === 'text')
      items.push({ item: listItem([paragraph(withoutMarker(part), place)]), line, marker });
    else {
      flush();
      result.push(...liftFigures(paragraph(part, place)));
    }
  }
  flush();
  return result;
}

function markedBlock(content: PhrasingContent[], line: number): Block[] | undefined {
  const text = plainTextOf(content).trim();
  return /^[•▪●·■□◆★§Ø]\s*\S|^[lun]\s{2,}\S/u.test(text) && markerOf(text)
    ? groupMarked([{ part: content, line }])
    : undefined;
}

function withoutMarker(part: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = part;
  if (first?.type !== 'text') return [...part];
  const value = first.value.trimStart();
  return [{ ...first, value: markerOf(value)?.rest ?? value }, ...rest];
}

// Splits inline content at the ends of lines.
function partsOf(content: readonly PhrasingContent[]): PhrasingContent[][] {
  const parts: PhrasingContent[][] = [[]];
  for (const node of content) {
    if (node.type === 'break') {
      parts.push([]);
      continue;
    }
    if (node.type !== 'text') {
      parts.at(-1)!.push(node);
      continue;
    }
    for (const [index, value] of node.value.split('\n').entries()) {
      if (index > 0) parts.push([]);
      if (value !== '') parts.at(-1)!.push({ type: 'text', value });
    }
  }
  return parts;
}

// The line ends inside running Chinese text are no blanks.
function joined(content: readonly PhrasingContent[]): PhrasingContent[] {
  return content.map((node) =>
    node.type === 'text'
      ? {
          ...node,
          value: node.value.replace(/(?<=[\p{Script=Han}，。；：、！？）])\n(?=[\p{Script=Han}（])/gu, ''),
        }
      : node,
  );
}

/** Inline content of lines that were broken at a column. */
export function joinedContent(node: Paragraph): PhrasingContent[] {
  return joined(refineInline(node.children));
}
