import { codeText } from './code-text.ts';
import type { GrownRun } from './grow-run.ts';
import { languageByFeatures } from './language-of.ts';
import type { Line } from './line-class.ts';

const SURE = 0.6;

/** The extent of one part in one language. */
export type RunPart = Pick<GrownRun, 'start' | 'end' | 'truncated'>;

/** Cuts a run at blank lines where one language ends and another begins. */
export function splitByLanguage(
  lines: readonly string[],
  classes: readonly Line[],
  run: GrownRun,
): RunPart[] {
  const parts: RunPart[] = [];
  let start = run.start;
  for (const at of run.breaks) {
    if (classes[at + 1]?.kind === 'blank' || classes[at + 1]?.indent !== classes[start]?.indent) continue;
    const after = languageByFeatures(
      codeText(lines, { start: at + 1, end: nextBlank(classes, at + 1, run.end) }),
    );
    // all that stands before is looked at only where what follows, which is short, might be another language
    if (after.confidence < SURE) continue;
    const before = languageByFeatures(codeText(lines, { start, end: at }));
    // the body of a message is part of it
    if (before.lang === 'http') continue;
    if (
      isAssignmentsOnly(before.lang, lines.slice(start, at)) ||
      isAssignmentsOnly(after.lang, lines.slice(at + 1, run.end))
    )
      continue;
    if (before.lang === after.lang || before.confidence < SURE) continue;
    parts.push({ start, end: lastFilled(classes, at), truncated: false });
    start = at + 1;
  }
  return [...parts, { start, end: run.end, truncated: run.truncated }];
}

// settings without a section are assignments of the program around them
function isAssignmentsOnly(lang: string, part: readonly string[]): boolean {
  return lang === 'ini' && !part.some((line) => /^\s*\[[\w.-]+\]\s*$/.test(line));
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
