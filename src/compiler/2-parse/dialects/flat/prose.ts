import type { Block } from '../../../tree/nodes.ts';
import { list, listItem, paragraph } from '../../../tree/blocks.ts';
import { hanShare } from '../../../tree/text.ts';
import { inlineContent } from '../../inline/index.ts';
import { isDefinition, leafContent } from '../../leaf-line.ts';
import { inlineItems } from './inline-items.ts';

/** A line of text with its number in the note, or several that were joined. */
export interface ProseLine {
  text: string;
  start: number;
  end: number;
}

const process = /(?:过程|流程|步骤|顺序|阶段|如下步骤|steps|procedure)[^：:]*[:：]?$/iu;

/**
 * Turns a run of plain lines into blocks. Lines are facts of their own unless one ends in the middle of a clause:
 * one line is a paragraph; a label with lines below is a label and its list; a run of short lines is a list.
 */
export function proseBlocks(run: readonly ProseLine[]): Block[] {
  const lines = joinWrapped(run);
  const [first, ...below] = lines;
  if (!first) return [];
  if (below.length >= 2 && /[:：]$/u.test(first.text)) {
    return [paragraph(inlineContent(first.text), first), lineList(below, process.test(first.text))];
  }
  if (lines.length >= 3 && !isRunningText(lines)) return [lineList(lines, false)];
  return lines.flatMap(oneLine);
}

function oneLine(line: ProseLine): Block[] {
  const items = inlineItems(line.text);
  if (!items) return [paragraph(isDefinition(line.text) ? leafContent(line.text) : inlineContent(line.text), line)];
  const itemList = list(items.items.map((item) => listItem([paragraph(leafContent(item), line)])), line, items.first);
  return items.before === '' ? [itemList] : [paragraph(inlineContent(items.before), line), itemList];
}

function lineList(lines: readonly ProseLine[], ordered: boolean): Block {
  const items = lines.map((line) => listItem(oneLine({ ...line, text: line.text })));
  return list(items, { start: lines[0]!.start, end: lines.at(-1)!.end }, ordered ? 1 : undefined);
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
      const glue = /[\p{Script=Han}，、（：]$/u.test(previous.text) || /^\p{Script=Han}/u.test(line.text) ? '' : ' ';
      previous.text += glue + line.text;
      previous.end = line.end;
    } else joined.push({ ...line });
  }
  return joined;
}

function continues(above: string, below: string): boolean {
  if (/[，,、（(]$/u.test(above)) return true;
  return hanShare(above + below) < 0.05 && above.length >= 60 && !/[.!?:;]$/.test(above) && /^[a-z(]/.test(below);
}
