import { paragraph } from '../../../tree/blocks.ts';
import { section } from '../../../tree/sections.ts';
import { inlineContent } from '../../inline/index.ts';
import { linesBetween } from '../../note-context.ts';
import { asksByMark } from '../../question.ts';
import { questionTitle } from '../../title.ts';
import { headingLine, isRuler, levels } from './heading-line.ts';
import type { FlatReading } from './reading.ts';

/** Longer lines below a ruler are text, not the title of a chapter. */
const longestTitle = 120;

/** Reads a ruler and the title below it, or a line that is a heading by its marks. Returns the index after them. */
export function hardHeadingAt(reading: FlatReading, index: number): number | undefined {
  const { lines, stack } = reading;
  if (isRuler(lines[index]!)) return rulerAt(reading, index);
  const heading = headingLine(lines[index]!);
  if (!heading) return undefined;
  openSection(reading, index, { text: heading.title, level: heading.level });
  if (heading.rest)
    stack.add(paragraph(inlineContent(heading.rest), linesBetween(reading, index, index + 1)));
  return index + 1;
}

/** Opens a section with the words of a line as its title. */
export function openSection(
  reading: FlatReading,
  index: number,
  { text, level }: { text: string; level: number },
): void {
  const { title, body } = questionTitle(inlineContent(text.trim()));
  const kind = asksByMark(text) ? 'question' : 'section';
  const lines = linesBetween(reading, index, index + 1);
  reading.stack.open(
    section({ ...title, kind, lines, children: body ? [paragraph(body, lines)] : [] }),
    level,
  );
}

function rulerAt(reading: FlatReading, index: number): number {
  const { lines, syntax, firstLine } = reading;
  syntax.push({ line: firstLine + index, what: 'ruler' });
  if (!/={5,}/.test(lines[index]!)) return index + 1;
  let next = index + 1;
  while (next < lines.length && lines[next]!.trim() === '') next++;
  const title = lines[next];
  if (
    title === undefined ||
    isRuler(title) ||
    /^\s*(?:```|~~~)/.test(title) ||
    headingLine(title) ||
    [...title.trim()].length > longestTitle
  )
    return index + 1;
  openSection(reading, next, { text: title, level: levels.ruler });
  if (next + 1 < lines.length && /^={5,}\s*$/.test(lines[next + 1]!.trim())) {
    // A title between two rulers.
    syntax.push({ line: firstLine + next + 1, what: 'ruler' });
    return next + 2;
  }
  return next + 1;
}
