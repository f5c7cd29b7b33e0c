import { list, listItem, paragraph } from '../../../tree/blocks.ts';
import { formatterFor } from '../../leaf-line.ts';
import { parallelRowsIn, tableBlock, tableIn } from '../../line-table.ts';
import { markerOf } from '../../marker.ts';
import { linesBetween } from '../../note-context.ts';
import { answerOf, askedOf, asksByMark } from '../../question.ts';
import { choiceAt, isChoice } from './choice.ts';
import { headingLine, isRuler, levels } from './heading-line.ts';
import { listAt } from './line-list.ts';
import { isLink, linksAt } from './links.ts';
import { type ProseLine, proseBlocks } from './prose.ts';
import { questionAt } from './questions.ts';
import type { CodedReading, FlatReading } from './reading.ts';
import { isHeadingWithin } from './soft-heading.ts';

/** Adds lists, tables, links, choices, questions and plain lines. Returns the index after what was read. */
export function addText(reading: CodedReading, index: number): number {
  const { visible } = reading;
  const taken =
    tableAt(reading, visible, index) ??
    choiceAt({ ...reading, lines: visible }, index) ??
    questionAt(reading, visible, index) ??
    listAt(reading, visible, index) ??
    linksAt({ ...reading, lines: visible }, index);
  return taken ?? addProse(reading, visible, index);
}

/** Adds a list of the lines from `start` to before `end`, one item each. */
export function addNames(reading: FlatReading, start: number, end: number): void {
  const lines = reading.lines.slice(start, end).map((line) => line.trim());
  const format = formatterFor(lines);
  const items = lines.map((line, offset) =>
    listItem([paragraph(format(line), linesBetween(reading, start + offset, start + offset + 1))]),
  );
  reading.stack.add(list(items, linesBetween(reading, start, end)));
}

function tableAt(reading: FlatReading, lines: readonly string[], index: number): number | undefined {
  const table = tableIn(lines, index) ?? parallelRowsIn(lines, index);
  if (!table) return undefined;
  reading.stack.add(tableBlock(table.rows, linesBetween(reading, index, index + table.length)));
  return index + table.length;
}

function addProse(reading: CodedReading, lines: readonly string[], index: number): number {
  const { stack } = reading;
  const run: ProseLine[] = [];
  let end = index;
  // The first line is taken whatever it is, so that reading always goes on.
  for (; end < lines.length && (end === index || lines[end]!.trim() !== ''); end++) {
    const answers = stack.level() === levels.question;
    if (end > index && (beginsOther(lines, end) || (!answers && isHeadingWithin(lines, end)))) break;
    const { start } = linesBetween(reading, end, end + 1);
    run.push({ text: reading.lines[end]!.trim(), start, end: start });
  }
  stack.add(...proseBlocks(run, labelAbove(reading, index)));
  return end;
}

function beginsOther(lines: readonly string[], index: number): boolean {
  const line = lines[index]!;
  return (
    isRuler(line) ||
    headingLine(line) !== undefined ||
    markerOf(line.trim()) !== undefined ||
    asksByMark(line) ||
    askedOf(line) !== undefined ||
    answerOf(line) !== undefined ||
    answerOf(lines[index + 1] ?? '') !== undefined ||
    isLink(line) ||
    isPicture(line) ||
    isPicture(lines[index - 1] ?? '') ||
    isChoice(lines, index) ||
    tableIn(lines, index) !== undefined
  );
}

/** Whether a line is a picture and nothing else. */
export function isPicture(line: string): boolean {
  return /^\s*(?:!\[\[[^\]]+\]\]|!\[[^\]]*\]\([^)]+\))\s*$/.test(line);
}

// What stands above a run: the line before it, or the title of a section that has just begun.
function labelAbove({ lines, above, stack }: FlatReading, index: number): string {
  for (let at = index - 1; at >= 0; at--) if (lines[at]!.trim() !== '') return lines[at]!.trim();
  return above ?? (stack.current().children.length === 0 ? stack.current().name : '');
}
