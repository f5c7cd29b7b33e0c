import type { ListItem } from 'mdast';
import { list, listItem, paragraph } from '../../../tree/blocks.ts';
import type { Block } from '../../../tree/nodes.ts';
import { hanShare } from '../../../tree/text.ts';
import { liftFigures } from '../../figures.ts';
import { inlineContent, inlineItems } from '../../inline/index.ts';
import { areCommands, definitionOf, formatterFor } from '../../leaf-line.ts';
import { isProcedure } from './procedure.ts';

/** A line of text with its number in the note, or several that were joined. */
export interface ProseLine {
  text: string;
  start: number;
  end: number;
}

type Format = ReturnType<typeof formatterFor>;

/**
 * Turns a run of plain lines into blocks. Lines are facts of their own unless one ends in the middle of a clause:
 * one line is a paragraph; a label with lines below is a label and its list; a run of short lines is a list. `label` is
 * what stands above the run and may say that it is a procedure.
 */
export function proseBlocks(run: readonly ProseLine[], label: string): Block[] {
  const lines = joinWrapped(run);
  const [first, ...below] = lines;
  if (!first) return [];
  if (below.length >= 2 && /[:：]$/u.test(first.text)) {
    return [paragraph(inlineContent(first.text), first), lineList(below, first.text)];
  }
  if (/^\/\/\s*\S/.test(first.text) && below.length >= 2)
    return [...oneLine(first, inlineWords), ...proseBlocks(below, label)];
  if (lines.length >= 3 && (!isRunningText(lines) || areTerms(lines))) return [lineList(lines, label)];
  const texts = lines.map(({ text }) => text);
  if (lines.length >= 2 && (areCommands(texts) || texts.every((text) => definitionOf(text))))
    return [lineList(lines, label)];
  const isAnnounced = lines.length >= 2 && /(?:如下|以下.{0,12}|下面.{0,8})[:：]?$/u.test(label);
  if (isAnnounced && lines.every(({ text }) => [...text].length <= 60)) return [lineList(lines, label)];
  const format = formatterFor(lines.map(({ text }) => text));
  return lines.flatMap((line) => oneLine(line, format));
}

// A comment sign before a line of text says nothing to a reader.
function inlineWords(text: string): ReturnType<Format> {
  return inlineContent(text.replace(/^\/\/\s*/, ''));
}

function areTerms(lines: readonly ProseLine[]): boolean {
  return lines.filter(({ text }) => definitionOf(text)).length >= lines.length * 0.75;
}

function oneLine(line: ProseLine, format: Format): Block[] {
  const items = inlineItems(line.text);
  const { start, end } = line;
  const lines = { start, end };
  if (!items) return liftFigures(paragraph(format(line.text), lines));
  const inner = formatterFor(items.items);
  const itemList = list(
    items.items.map((item) => listItem([paragraph(inner(item), lines)])),
    lines,
    items.first,
  );
  return items.before === '' ? [itemList] : [paragraph(inlineContent(items.before), lines), itemList];
}

function lineList(lines: readonly ProseLine[], label: string): Block {
  const isOrdered = isProcedure(label, lines);
  const texts = lines.map(({ text }) => text);
  const format = isOrdered ? inlineContent : formatterFor(texts);
  const repeated = repeatedTerms(texts);
  const items: ListItem[] = [];
  for (const line of lines) {
    const blocks = oneLine(line, format);
    const above = items.at(-1);
    const term = definitionOf(line.text)?.term ?? '';
    if (above && repeated.has(term)) {
      const inner = above.children.find((child) => child.type === 'list');
      if (inner) inner.children.push(listItem(blocks));
      else
        above.children.push(
          list([listItem(blocks)], { start: line.start, end: line.end }) as ListItem['children'][number],
        );
    } else items.push(listItem(blocks));
  }
  return list(items, { start: lines[0]!.start, end: lines.at(-1)!.end }, isOrdered ? 1 : undefined);
}

// The same label below one term after another (`用途：…`) belongs to the term above it.
function repeatedTerms(texts: readonly string[]): ReadonlySet<string> {
  const terms = texts.map((text) => definitionOf(text)?.term);
  const repeated = new Set<string>();
  for (const [index, term] of terms.entries()) {
    if (
      term !== undefined &&
      index > 0 &&
      terms.filter((other) => other === term).length >= 2 &&
      terms[index - 1] !== term
    )
      repeated.add(term);
  }
  if (terms[0] !== undefined) repeated.delete(terms[0]);
  return repeated;
}

// Long lines that end in a full stop are paragraphs of an article, not facts in a row.
function isRunningText(lines: readonly ProseLine[]): boolean {
  const length = lines.reduce((sum, { text }) => sum + [...text].length, 0) / lines.length;
  const stops = lines.filter(({ text }) => /[。.!！?？]$/u.test(text)).length;
  return length > 70 && stops >= lines.length / 2;
}

/**
 * Joins hard-wrapped lines: only when one ends in a comma or an open bracket, or when it is Latin text broken at a
 * column. The usual rule, a line nearly as wide as its paragraph, joins facts that have nothing to do with each other.
 */
function joinWrapped(run: readonly ProseLine[]): ProseLine[] {
  const joined: ProseLine[] = [];
  for (const line of run) {
    const previous = joined.at(-1);
    if (previous && continues(previous.text, line.text)) {
      const glue =
        /[\p{Script=Han}，、（：]$/u.test(previous.text) || /^\p{Script=Han}/u.test(line.text) ? '' : ' ';
      previous.text += glue + line.text;
      previous.end = line.end;
    } else joined.push({ ...line });
  }
  return joined;
}

function continues(above: string, below: string): boolean {
  if (/[，,、（(]$/u.test(above)) return definitionOf(below) === undefined;
  return (
    hanShare(above + below) < 0.05 && above.length >= 60 && !/[.!?:;]$/.test(above) && /^[a-z(]/.test(below)
  );
}
