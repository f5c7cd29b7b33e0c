import { list, listItem, paragraph } from '../../../tree/blocks.ts';
import { inlineContent } from '../../inline/index.ts';
import { linesBetween } from '../../note-context.ts';
import type { FlatReading } from './reading.ts';

/** Whether a line is an address, perhaps with a word on what is there. */
export function isLink(line: string): boolean {
  return /^\s*https?:\/\/\S+(?:\s{1,}\S.*)?$/u.test(line);
}

/** Adds the addresses in a row that begin at an index. Returns the index after them. */
export function linksAt(reading: FlatReading, from: number): number | undefined {
  const { lines, stack } = reading;
  let end = from;
  while (end < lines.length && isLink(lines[end]!)) end++;
  if (end === from) return undefined;
  const paragraphs = lines
    .slice(from, end)
    .map((line, offset) =>
      paragraph(inlineContent(line.trim()), linesBetween(reading, from + offset, from + offset + 1)),
    );
  const [only] = paragraphs;
  stack.add(
    paragraphs.length === 1
      ? only!
      : list(
          paragraphs.map((each) => listItem([each])),
          linesBetween(reading, from, end),
        ),
  );
  return end;
}
