import { list, listItem, paragraph } from '../../../tree/blocks.ts';
import { section } from '../../../tree/sections.ts';
import type { Block } from '../../../tree/nodes.ts';
import type { SyntaxLine } from '../../../stages.ts';
import { codeText, findCode, languageLabel, languageOf } from '../../code/index.ts';
import { inlineContent } from '../../inline/index.ts';
import { markerOf } from '../../marker.ts';
import { answerOf, asksByMark, isQuestion } from '../../question.ts';
import type { SectionStack } from '../../section-stack.ts';
import { readTitle } from '../../title.ts';
import { headingLine, isRuler, levels } from './heading-line.ts';
import { listAt } from './line-list.ts';
import { tableAt } from './line-table.ts';
import { type ProseLine, proseBlocks } from './prose.ts';
import { isSoftHeading } from './soft-heading.ts';

/** Where flat text goes while it is read. */
interface Reading {
  lines: readonly string[];
  /** Number in the note of the first of the lines. */
  firstLine: number;
  stack: SectionStack;
  syntax: SyntaxLine[];
}

/**
 * Reads flat text: rulers, banners, soft headings, lists of any marker, tables of blanks, unfenced code, questions with
 * their answers, and plain lines. Sections and blocks go to the stack, lines that are only marks to `syntax`.
 */
export function readFlat(lines: readonly string[], firstLine: number, stack: SectionStack, syntax: SyntaxLine[]): void {
  const reading: Reading = { lines, firstLine, stack, syntax };
  const fences = fencesOf(lines);
  const unfenced = lines.map((line, index) => (fences.some(({ start, end }) => index >= start && index < end) ? '' : line));
  const runs = new Map(findCode(unfenced).map((run) => [run.start, run]));
  let blanks = 1;
  let previous: 'blank' | 'heading' | 'url' | 'text' = 'blank';
  for (let index = 0; index < lines.length; ) {
    const line = lines[index]!;
    if (line.trim() === '') {
      blanks += 1;
      if (previous === 'text' || blanks > 1) stack.close(levels.question);
      if (blanks >= 3) stack.close(levels.soft);
      if (previous !== 'heading') previous = 'blank';
      index += 1;
      continue;
    }
    const blankAbove = blanks > 0 || previous === 'blank';
    blanks = 0;
    const fence = fences.find(({ start }) => start === index);
    const run = runs.get(index);
    if (fence) {
      index = addFence(reading, fence);
      previous = 'text';
    } else if (run) {
      const value = codeText(lines, run);
      stack.add({ type: 'code', lang: run.lang, ...(run.pseudo && { meta: 'pseudo' }), value, lines: range(reading, run.start, run.end) });
      index = run.end;
      previous = 'text';
    } else if (isRuler(line)) {
      index = addRuler(reading, index);
      previous = 'heading';
    } else if (addHeading(reading, index)) {
      index += 1;
      previous = 'heading';
    } else {
      const body = lines[index + 1]?.trim() ?? '';
      const surroundings = { blankAbove, headingAbove: previous === 'heading' || previous === 'url', bodyBelow: body !== '' };
      if (isSoftHeading(line, surroundings)) {
        open(reading, line.trim(), index, levels.soft);
        index += 1;
        previous = 'heading';
      } else {
        previous = /^\s*https?:\/\/\S+\s*$/.test(line) ? 'url' : 'text';
        index = addText(reading, index, runs);
      }
    }
  }
}

function range({ firstLine }: Reading, start: number, end: number) {
  return { start: firstLine + start, end: firstLine + end - 1 };
}

function open({ stack, firstLine }: Reading, text: string, index: number, level: number): void {
  const title = readTitle(inlineContent(text));
  const kind = asksByMark(title.name) ? 'question' : 'section';
  stack.open(section({ ...title, kind, lines: { start: firstLine + index, end: firstLine + index } }), level);
}

function addRuler(reading: Reading, index: number): number {
  const { lines, syntax, firstLine } = reading;
  syntax.push({ line: firstLine + index, what: 'ruler' });
  if (!/[=]{5,}/.test(lines[index]!)) return index + 1;
  let next = index + 1;
  while (next < lines.length && lines[next]!.trim() === '') next++;
  const title = lines[next];
  if (title === undefined || isRuler(title) || headingLine(title) || [...title.trim()].length > 120) return index + 1;
  open(reading, title.trim(), next, levels.ruler);
  return next + 1;
}

function addHeading(reading: Reading, index: number): boolean {
  const heading = headingLine(reading.lines[index]!);
  if (!heading) return false;
  open(reading, heading.title, index, heading.level);
  if (heading.rest) reading.stack.add(paragraph(inlineContent(heading.rest), range(reading, index, index + 1)));
  return true;
}

/** Lists, tables, links, questions and plain lines. Returns the index after what was read. */
function addText(reading: Reading, index: number, runs: ReadonlyMap<number, unknown>): number {
  const { lines, firstLine, stack } = reading;
  const limit = nextRun(runs, index, lines.length);
  const visible = lines.slice(0, limit);
  const found = tableAt(visible, index, firstLine) ?? questionAt(reading, visible, index) ?? listAt(visible, index, firstLine) ?? linksAt(visible, index, firstLine);
  if (found) {
    if (found.block) stack.add(found.block);
    return index + found.length;
  }
  const run: ProseLine[] = [];
  let end = index;
  for (; end < limit && lines[end]!.trim() !== ''; end++) {
    const line = lines[end]!;
    if (end > index && (isRuler(line) || headingLine(line) || markerOf(line.trim()) || asksByMark(line) || answerOf(line) !== undefined || answerOf(lines[end + 1] ?? '') !== undefined || isLink(line) || tableAt(visible, end, firstLine))) break;
    run.push({ text: line.trim(), start: firstLine + end, end: firstLine + end });
  }
  stack.add(...proseBlocks(run));
  return end;
}

function nextRun(runs: ReadonlyMap<number, unknown>, index: number, end: number): number {
  let limit = end;
  for (const start of runs.keys()) if (start > index && start < limit) limit = start;
  return limit;
}

/** A question line opens a question; labelled or plain lines up to the next blank line are its answer. */
function questionAt(reading: Reading, lines: readonly string[], index: number): { block?: Block; length: number } | undefined {
  const line = lines[index]!.trim();
  const { stack, firstLine } = reading;
  const next = lines[index + 1]?.trim() ?? '';
  if (opensQuestionList(lines, index)) return addOpenQuestions(reading, lines, index);
  const asked = asksByMark(line) || (/^\s*答\s*(?:[:：]|\S)/u.test(next) && answerOf(next) !== undefined && answerOf(line) === undefined) || (isQuestion(line) && (answerOf(next) !== undefined || (next === '' && lines.length === index + 1)));
  if (!asked) {
    const answer = answerOf(line);
    if (answer === undefined) return undefined;
    if (answer === '') reading.syntax.push({ line: firstLine + index, what: 'marker' });
    return { length: 1, ...(answer !== '' && { block: paragraph(inlineContent(answer), { start: firstLine + index, end: firstLine + index }) }) };
  }
  const marker = markerOf(line);
  if (marker?.checked !== undefined) return undefined;
  const title = readTitle(inlineContent(line));
  stack.closeQuestion();
  stack.open(section({ ...title, kind: 'question', lines: { start: firstLine + index, end: firstLine + index } }), levels.question);
  return { length: 1 };
}

// A run of short lines without a full stop, two of which ask, is a list of questions that nobody has answered yet.
function opensQuestionList(lines: readonly string[], index: number): boolean {
  const run = runFrom(lines, index);
  if (run.length < 4 || (index > 0 && lines[index - 1]!.trim() !== '')) return false;
  const short = run.filter((line) => [...line].length <= 36 && !/[。；;：:`]|^https?:/u.test(line) && answerOf(line) === undefined);
  return short.length === run.length && run.filter(isQuestion).length >= 2;
}

function addOpenQuestions({ stack, firstLine }: Reading, lines: readonly string[], index: number): { length: number } {
  const run = runFrom(lines, index);
  stack.closeQuestion();
  for (const [offset, line] of run.entries()) {
    const place = { start: firstLine + index + offset, end: firstLine + index + offset };
    stack.add(section({ ...readTitle(inlineContent(line)), kind: 'question', lines: place }));
  }
  return { length: run.length };
}

function runFrom(lines: readonly string[], index: number): string[] {
  const end = lines.findIndex((line, at) => at >= index && line.trim() === '');
  return lines.slice(index, end < 0 ? lines.length : end).map((line) => line.trim());
}

function isLink(line: string): boolean {
  return /^\s*https?:\/\/\S+(?:\s{1,}\S.*)?$/u.test(line);
}

function linksAt(lines: readonly string[], from: number, firstLine: number): { block: Block; length: number } | undefined {
  let end = from;
  while (end < lines.length && isLink(lines[end]!)) end++;
  if (end === from) return undefined;
  const items = lines.slice(from, end).map((line, offset) => {
    const place = { start: firstLine + from + offset, end: firstLine + from + offset };
    return { content: inlineContent(line.trim()), place };
  });
  const span = { start: firstLine + from, end: firstLine + end - 1 };
  if (items.length === 1) return { block: paragraph(items[0]!.content, span), length: 1 };
  return { block: list(items.map(({ content, place }) => listItem([paragraph(content, place)])), span), length: end - from };
}

interface Fence {
  start: number;
  end: number;
  label: string;
  closed: boolean;
}

function fencesOf(lines: readonly string[]): Fence[] {
  const fences: Fence[] = [];
  for (let index = 0; index < lines.length; index++) {
    const opening = /^\s*(`{3,}|~{3,})\s*([^`]*)$/.exec(lines[index]!);
    if (!opening) continue;
    const closing = new RegExp(`^\\s*${opening[1]![0]}{${opening[1]!.length},}\\s*$`);
    const close = lines.findIndex((line, at) => at > index && closing.test(line));
    const end = close < 0 ? lines.length : close + 1;
    fences.push({ start: index, end, label: opening[2]!.trim(), closed: close >= 0 });
    index = end - 1;
  }
  return fences;
}

function addFence(reading: Reading, { start, end, label, closed }: Fence): number {
  const { lines, firstLine, stack, syntax } = reading;
  const inner = { start: start + 1, end: closed ? end - 1 : end };
  syntax.push({ line: firstLine + start, what: 'fence' });
  if (closed) syntax.push({ line: firstLine + end - 1, what: 'fence' });
  if (inner.end > inner.start) {
    const value = codeText(lines, inner);
    const lang = languageLabel(label.split(/\s/)[0] ?? '') ?? languageOf(value).lang;
    stack.add({ type: 'code', lang, value, lines: range(reading, inner.start, inner.end) });
  }
  return end;
}
