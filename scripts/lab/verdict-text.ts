import { kindOf, toolName } from '../../src/lab/snippet.ts';
import type { Verdict } from '../../src/lab/verify.ts';
import type { Tally } from '../testing/tally.ts';

/** One line for a snippet that was run; a failure brings its place and its diff. */
export function verdictText({ snippet, outcome }: Verdict, folder: string): string | undefined {
  const place = `${folder}/${snippet.note}:${outcome.kind === 'failed' ? outcome.line : snippet.line}`;
  const kind = kindOf(snippet);
  if (outcome.kind === 'known') return undefined;
  if (outcome.kind === 'failed') return `FAILED  ${place} ${kind}: ${outcome.reason}`;
  if (outcome.kind === 'skipped') return `skipped ${place} ${kind}: ${outcome.reason} is missing`;
  return `ok      ${place} ${kind}${outcome.result === 'verified' ? '' : ` (${outcome.result === 'differs' ? 'versions differ' : 'recorded'})`}`;
}

/** How many ended how, for the test command; what was skipped by the tool that was missing. */
export function tallyOf(verdicts: readonly Verdict[]): Tally {
  const skipped: Record<string, number> = {};
  for (const { outcome } of verdicts) {
    if (outcome.kind !== 'skipped') continue;
    const tool = toolName(outcome.reason.split(', ')[0]!);
    skipped[tool] = (skipped[tool] ?? 0) + 1;
  }
  const failed = verdicts.filter(({ outcome }) => outcome.kind === 'failed').length;
  const passed = verdicts.filter(({ outcome }) => ['passed', 'known'].includes(outcome.kind)).length;
  return { passed, failed, skipped };
}

/** The closing line: how many ended how, and what was skipped for want of which tool. */
export function tallyText(verdicts: readonly Verdict[]): string {
  const count = (kind: Verdict['outcome']['kind']) =>
    verdicts.filter(({ outcome }) => outcome.kind === kind).length;
  const reasons = new Map<string, number>();
  for (const { outcome } of verdicts) {
    if (outcome.kind === 'skipped') reasons.set(outcome.reason, (reasons.get(outcome.reason) ?? 0) + 1);
  }
  const skipped = [...reasons].map(([tool, number]) => `${number} for want of ${tool}`).join(', ');
  const parts = [`${count('passed')} verified`, `${count('known')} unchanged`, `${count('failed')} failed`];
  return `${parts.join(', ')}${skipped === '' ? '' : `, ${count('skipped')} skipped (${skipped})`}`;
}
