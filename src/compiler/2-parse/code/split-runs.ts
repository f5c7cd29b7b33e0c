import { codeText } from './code-text.ts';
import { type GrownRun } from './grow-run.ts';
import { languageOf } from './language-of.ts';
import { type Line } from './line-class.ts';

const SURE = 0.6;

/** Cuts a run at blank lines where one language ends and another begins. */
export function splitByLanguage(lines: readonly string[], classes: readonly Line[], run: GrownRun): GrownRun[] {
  const parts: GrownRun[] = [];
  let start = run.start;
  for (let at = run.start + 1; at < run.end; at += 1) {
    if (classes[at]?.kind !== 'blank' || classes[at + 1]?.kind === 'blank') continue;
    const next = nextBlank(classes, at + 1, run.end);
    const before = languageOf(codeText(lines, { start, end: at }));
    const after = languageOf(codeText(lines, { start: at + 1, end: next }));
    if (before.lang === after.lang || before.confidence < SURE || after.confidence < SURE) continue;
    if (classes[at + 1]?.indent !== classes[start]?.indent) continue;
    parts.push({ start, end: lastFilled(classes, at), truncated: false });
    start = at + 1;
  }
  return [...parts, { start, end: run.end, truncated: run.truncated }];
}

function nextBlank(classes: readonly Line[], from: number, end: number): number {
  let at = from;
  while (at < end && classes[at]?.kind !== 'blank') at += 1;
  return at;
}

function lastFilled(classes: readonly Line[], end: number): number {
  let at = end;
  while (classes[at - 1]?.kind === 'blank') at -= 1;
  return at;
}
