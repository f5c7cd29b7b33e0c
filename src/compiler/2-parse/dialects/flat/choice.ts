import { list, listItem, paragraph } from '../../../tree/blocks.ts';
import { inlineContent } from '../../inline/index.ts';
import { linesBetween } from '../../note-context.ts';
import type { FlatReading } from './reading.ts';

const option = /^\s*([A-H])\s*[:：.．、)）]\s*(?=\S)/;
const chosen =
  /^\s*(?:\d{1,3}\s*[.．、)）:：]\s*|(?:(?:正确|参考)?答案|答|answer)\s*(?:是|为)?\s*[:：]?\s*)([A-H](?:\s*[,，、和]?\s*[A-H])*)\s*[。.]?\s*$/iu;

/**
 * Reads the options of a multiple choice, lettered from A in a row, and the answer below them, which repeats the number
 * of the question (`3. B`) or carries a label (`答案：B`). Returns the index after them.
 */
export function choiceAt(reading: FlatReading, from: number): number | undefined {
  const { lines, stack } = reading;
  const letters: string[] = [];
  let end = from;
  for (; end < lines.length; end++) {
    const letter = option.exec(lines[end]!)?.[1];
    if (letter === undefined || letter.charCodeAt(0) !== 65 + letters.length) break;
    letters.push(letter);
  }
  if (letters.length < 2) return undefined;
  const items = letters.map((letter, offset) => {
    const line = lines[from + offset]!;
    const text = line.slice(option.exec(line)![0].length).trim();
    return listItem([
      paragraph(
        [
          { type: 'strong', children: [{ type: 'text', value: `${letter}.` }] },
          { type: 'text', value: ' ' },
          ...inlineContent(text),
        ],
        linesBetween(reading, from + offset, from + offset + 1),
      ),
    ]);
  });
  stack.add(list(items, linesBetween(reading, from, end)));
  stack.asks();
  const answer = chosen.exec(lines[end] ?? '')?.[1];
  if (answer === undefined) return end;
  const content = [
    { type: 'strong' as const, children: [{ type: 'text' as const, value: '答案：' }] },
    { type: 'text' as const, value: answer.replace(/\s+/g, '') },
  ];
  stack.add(paragraph(content, linesBetween(reading, end, end + 1)));
  return end + 1;
}

/** Whether the lines from an index are options of a multiple choice. */
export function isChoice(lines: readonly string[], from: number): boolean {
  return option.exec(lines[from] ?? '')?.[1] === 'A' && option.exec(lines[from + 1] ?? '')?.[1] === 'B';
}
