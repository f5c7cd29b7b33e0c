import { readFile } from 'node:fs/promises';
import type { Tally } from './tally.ts';

/** What we need of vitest's JSON report. */
interface Report {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status?: string; fullName?: string }[] }[];
}

/**
 * Counts the tests of a vitest run; a run that left no report or failed outside a test counts as one failure. What was
 * skipped is `usual` unless the test stands in a group called `needs …`.
 */
export async function readTally(file: string, succeeded: boolean, usual = 'other'): Promise<Tally> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: 1, skipped: {} };
  const report = JSON.parse(text) as Report;
  // A file that cannot be loaded has failed without a test of its own.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = report.numFailedTests + broken.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !(succeeded && report.success) ? 1 : failed,
    skipped: skippedIn(report, usual),
  };
}

function skippedIn({ testResults }: Report, usual: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status, fullName = '' } of testResults.flatMap(({ assertionResults }) => assertionResults)) {
    if (!['pending', 'skipped', 'todo'].includes(status ?? '')) continue;
    const kind = /(?:^|\s)needs ([\w.]+)/.exec(fullName)?.[1] ?? usual;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}
