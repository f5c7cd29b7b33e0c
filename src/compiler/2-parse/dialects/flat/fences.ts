import { codeText, languageLabel, languageOf } from '../../code/index.ts';
import { linesBetween } from '../../note-context.ts';
import { holdsOutline, holdsProse } from '../../prose-fence.ts';
import { outlineItems } from '../outline/index.ts';
import { headingLine } from './heading-line.ts';
import type { FlatReading } from './reading.ts';

/** A fence among lines; `end` is the index after it. */
export interface Fence {
  start: number;
  end: number;
  label: string;
  closed: boolean;
}

/** Finds the fences among lines. One that is never closed ends at the next line that is a heading after a blank line. */
export function fencesOf(lines: readonly string[]): Fence[] {
  const fences: Fence[] = [];
  // Marks that nothing below closes, each with its length: looking for their end once is enough.
  const open = new Map<string, number>();
  for (let index = 0; index < lines.length; index++) {
    const opening = /^\s*(`{3,}|~{3,})\s*([^`]*)$/.exec(lines[index]!);
    if (!opening) continue;
    const [mark, length] = [opening[1]![0]!, opening[1]!.length];
    const close =
      length >= (open.get(mark) ?? Number.POSITIVE_INFINITY) ? -1 : closingOf(lines, index, opening[1]!);
    if (close < 0) open.set(mark, Math.min(length, open.get(mark) ?? length));
    const end = close < 0 ? openEnd(lines, index) : close + 1;
    fences.push({ start: index, end, label: opening[2]!.trim(), closed: close >= 0 });
    index = end - 1;
  }
  return fences;
}

function closingOf(lines: readonly string[], from: number, mark: string): number {
  for (let index = from + 1; index < lines.length; index++) {
    const text = lines[index]!.trim();
    if (text.length >= mark.length && text[0] === mark[0] && text === mark[0]!.repeat(text.length))
      return index;
  }
  return -1;
}

function openEnd(lines: readonly string[], from: number): number {
  for (let index = from + 1; index < lines.length; index++) {
    if (lines[index - 1]!.trim() === '' && (headingLine(lines[index]!) || /^#{1,6}\s+\S/.test(lines[index]!)))
      return index;
  }
  return lines.length;
}

/** Adds what a fence holds: code, or prose by way of `readProse`. Returns the index after it. */
export function addFence(
  reading: FlatReading,
  { start, end, label, closed }: Fence,
  readProse: (inner: FlatReading) => void,
): number {
  const { lines, firstLine, stack, syntax, report } = reading;
  const inner = { start: start + 1, end: closed ? end - 1 : end };
  syntax.push({ line: firstLine + start, what: 'fence' });
  if (closed) syntax.push({ line: firstLine + end - 1, what: 'fence' });
  else
    report({
      ruleId: 'unclosed-fence',
      reason:
        'Unexpected fence that is never closed, expected a closing one; ended the code before the next heading',
      line: firstLine + start,
      severity: 'warning',
    });
  while (inner.end > inner.start && lines[inner.end - 1]!.trim() === '') inner.end -= 1;
  if (inner.end > inner.start) {
    const value = codeText(lines, inner);
    if (label !== 'mermaid' && holdsProse(value)) {
      const held = { ...reading, lines: value.split('\n'), firstLine: firstLine + inner.start };
      if (holdsOutline(value)) stack.add(...outlineItems(held.lines, held.firstLine));
      else readProse(held);
      return end;
    }
    const lang = languageLabel(label.split(/\s/)[0] ?? '') ?? languageOf(value).lang;
    stack.add({ type: 'code', lang, value, lines: linesBetween(reading, inner.start, inner.end) });
  }
  return end;
}
