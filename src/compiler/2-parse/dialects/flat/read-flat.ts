import { type CodeRun, codeText, findCode, isCode } from '../../code/index.ts';
import { linesBetween } from '../../note-context.ts';
import { answerOf, isQuestion, opensAnswer } from '../../question.ts';
import { isChoice } from './choice.ts';
import { addFence, fencesOf } from './fences.ts';
import { levels } from './heading-line.ts';
import { hardHeadingAt, openSection } from './headings.ts';
import { openQuestionsAt, runFrom } from './questions.ts';
import type { CodedReading, FlatReading } from './reading.ts';
import { areNames, isLoneHeading, isSoftHeading } from './soft-heading.ts';
import { addNames, addText, isPicture } from './text.ts';

type Above = 'blank' | 'heading' | 'url' | 'text';

/**
 * Reads flat text: rulers, banners, soft headings, lists of any marker, tables of blanks, unfenced code, questions with
 * their answers, and plain lines. Sections and blocks go to the stack, lines that are only marks to `syntax`.
 */
export function readFlat(flat: FlatReading): void {
  const { lines, stack } = flat;
  const fences = new Map(fencesOf(lines).map((fence) => [fence.start, fence]));
  const reading: CodedReading = { ...flat, ...codeOutside(lines, [...fences.values()]) };
  let blanks = 1;
  let above: Above = 'blank';
  for (let index = 0; index < lines.length; ) {
    if (lines[index]!.trim() === '') {
      const next = endOfBlanks(lines, index);
      blanks += next - index;
      const asksOfCode =
        blanks <= 2 && stack.current().children.length === 0 && (reading.runs.has(next) || fences.has(next));
      // What begins like an answer is one, however far below its question.
      const goesOn =
        asksOfCode ||
        isChoice(lines, next) ||
        answerOf(lines[next] ?? '') !== undefined ||
        (blanks <= 2 && answersAt(reading, next));
      if (!goesOn && (above === 'text' || blanks > 1)) stack.close(levels.question);
      if (!goesOn && blanks >= 3) stack.close(levels.soft);
      if (above !== 'heading') above = 'blank';
      index = next;
      continue;
    }
    const blankAbove = blanks > 0 || above === 'blank';
    blanks = 0;
    const fence = fences.get(index);
    const other = (fence ? addFence(reading, fence, readFlat) : undefined) ?? codeAt(reading, index);
    const hard = other ?? hardHeadingAt(reading, index);
    const asked = hard ?? openQuestionsAt(reading, index);
    const heading = asked ?? softHeadingAt(reading, index, { blankAbove, above });
    if (other === undefined && (hard !== undefined || (asked === undefined && heading !== undefined)))
      above = 'heading';
    else above = /^\s*https?:\/\/\S+\s*$/.test(lines[index]!) ? 'url' : 'text';
    index = heading ?? addText(reading, index);
  }
}

// Text below a question and its code, or that begins like an answer right below a question.
function answersAt({ lines, stack }: CodedReading, index: number): boolean {
  const awaits = stack.awaitsAnswer();
  const line = lines[index] ?? '';
  return awaits !== false && !isQuestion(line) && (awaits === 'with-code' || opensAnswer(line));
}

function endOfBlanks(lines: readonly string[], from: number): number {
  let end = from;
  while (end < lines.length && lines[end]!.trim() === '') end += 1;
  return end;
}

function codeOutside(
  lines: readonly string[],
  fences: readonly { start: number; end: number }[],
): Pick<CodedReading, 'runs' | 'visible'> {
  const visible = [...lines];
  for (const { start, end } of fences) visible.fill('', start, end);
  const runs = findCode(visible).map((run) => withComments(run, visible));
  for (const { start, end } of runs) visible.fill('', start, end);
  return { runs: new Map(runs.map((run) => [run.start, run])), visible };
}

// A comment right below code belongs to it, even where it looks like a heading.
function withComments(run: CodeRun, lines: readonly string[]): CodeRun {
  let { end } = run;
  while (/^\s*#\s*\S/.test(lines[end] ?? '') && isCode(lines[end]!.replace(/^[\s#]+|\s*#.*$/g, ''))) end += 1;
  return { ...run, end };
}

function codeAt(reading: CodedReading, index: number): number | undefined {
  const { lines, runs, stack } = reading;
  const run = runs.get(index);
  if (!run) return undefined;
  const { start, end, lang, pseudo } = run;
  stack.add({
    type: 'code',
    lang,
    ...(pseudo && { meta: 'pseudo' }),
    value: codeText(lines, run),
    lines: linesBetween(reading, start, end),
  });
  return end;
}

function softHeadingAt(
  reading: CodedReading,
  index: number,
  { blankAbove, above }: { blankAbove: boolean; above: Above },
): number | undefined {
  const { lines, stack } = reading;
  const line = lines[index]!;
  const next = lines[index + 1]?.trim() ?? '';
  const bodyBelow = next !== '' && !isPicture(next);
  const answers = stack.level() === levels.question && !blankAbove && !/[:：]\s*$/u.test(line);
  const listed =
    index > 0 && blankAbove && /(?:如下|以下.{0,12})[:：]?$/u.test(labelBefore(lines, index, reading.above));
  if (answers || listed || isChoice(lines, index) || answerOf(next) !== undefined) return undefined;
  const surroundings = { blankAbove, headingAbove: above === 'heading' || above === 'url', bodyBelow };
  if (!isSoftHeading(line, surroundings) && !isLoneHeading(lines, index)) return undefined;
  openSection(reading, index, { text: line, level: levels.soft });
  // A title over nothing but names, and the names.
  const names = runFrom(reading.visible, index + 1);
  if (names.length < 2 || !areNames(names)) return index + 1;
  addNames(reading, index + 1, index + 1 + names.length);
  return index + 1 + names.length;
}

function labelBefore(lines: readonly string[], index: number, above = ''): string {
  for (let at = index - 1; at >= 0; at--) if (lines[at]!.trim() !== '') return lines[at]!.trim();
  return above;
}
