import { paragraph } from '../../../tree/blocks.ts';
import { section } from '../../../tree/sections.ts';
import { inlineContent } from '../../inline/index.ts';
import { markerOf } from '../../marker.ts';
import { linesBetween } from '../../note-context.ts';
import { answerOf, askedOf, asksByMark, asksByWords, isQuestion } from '../../question.ts';
import { questionTitle } from '../../title.ts';
import { levels } from './heading-line.ts';
import { openSection } from './headings.ts';
import { proseBlocks } from './prose.ts';
import type { CodedReading, FlatReading } from './reading.ts';

/** Reads a line that asks, or one that answers. Lines up to the next blank line answer. Returns the index after it. */
export function questionAt(
  reading: FlatReading,
  lines: readonly string[],
  index: number,
): number | undefined {
  const { stack, syntax, firstLine } = reading;
  const line = lines[index]!.trim();
  const place = linesBetween(reading, index, index + 1);
  if (!asks(lines, index)) {
    const answer = answerOf(line);
    if (answer === undefined) return undefined;
    stack.asks();
    if (answer === '') syntax.push({ line: firstLine + index, what: 'marker' });
    else stack.add(...proseBlocks([{ text: answer, ...place }], ''));
    return index + 1;
  }
  if (markerOf(line)?.checked !== undefined) return undefined;
  const { title, body } = questionTitle(inlineContent(askedOf(line) ?? line));
  stack.closeQuestion();
  stack.open(section({ ...title, kind: 'question', lines: place }), levels.question);
  if (body) stack.add(paragraph(body, place));
  return index + 1;
}

function asks(lines: readonly string[], index: number): boolean {
  const line = lines[index]!.trim();
  const next = lines[index + 1]?.trim() ?? '';
  if (answerOf(line) !== undefined) return false;
  if (asksByMark(line) || askedOf(line) !== undefined) return true;
  if (/^\s*答\s*(?:[:：]|\S)/u.test(next) && answerOf(next) !== undefined) return true;
  const isFirst = index === 0 || lines[index - 1]!.trim() === '';
  if (isFirst && next !== '' && asksByWords(line) && markerOf(line) === undefined) return true;
  if (isFirst && isQuestion(line) && isQuestion(next)) return true;
  if (!isFirst && asksByMark(lines[index - 1]!) && isQuestion(line) && [...line].length <= 24) return true;
  return isQuestion(line) && (answerOf(next) !== undefined || (next === '' && isFirst));
}

/**
 * Reads a run of short lines without full stops, some of which ask: a list of questions that nobody has answered yet. A
 * first line that does not ask, above lines that all do, is their title. Returns the index after the run.
 */
export function openQuestionsAt(reading: CodedReading, index: number): number | undefined {
  const { visible: lines, stack } = reading;
  if (index > 0 && lines[index - 1]!.trim() !== '') return undefined;
  const run = runFrom(lines, index);
  const asking = run.filter(isQuestion).length;
  const enough = run.length >= 4 ? asking >= 2 : run.length === 3 && asking >= 2;
  const short = run.filter(isShort).length;
  if (
    !enough ||
    short < run.length * 0.85 ||
    run.some((line) => answerOf(line) !== undefined || markerOf(line) !== undefined)
  )
    return undefined;
  stack.closeQuestion();
  const isTitled = !isQuestion(run[0]!) && asking >= (run.length - 1) * 0.75;
  if (isTitled) openSection(reading, index, { text: run[0]!, level: levels.soft });
  for (const [offset, line] of run.entries()) {
    if (isTitled && offset === 0) continue;
    const place = linesBetween(reading, index + offset, index + offset + 1);
    const { title, body } = questionTitle(inlineContent(line));
    stack.add(
      section({ ...title, kind: 'question', lines: place, children: body ? [paragraph(body, place)] : [] }),
    );
  }
  return index + run.length;
}

function isShort(line: string): boolean {
  return [...line].length <= 40 && !/[。；;：:`]|^https?:|^!?\[/u.test(line);
}

/** The lines from an index to the next blank one, trimmed. */
export function runFrom(lines: readonly string[], index: number): string[] {
  let end = index;
  while (end < lines.length && lines[end]!.trim() !== '') end++;
  return lines.slice(index, end).map((line) => line.trim());
}
