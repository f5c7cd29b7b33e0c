import { readFile } from 'node:fs/promises';
import type { Tally } from './tally.ts';

/** What we need of vitest's JSON report. */
interface Report {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** Counts the tests of a vitest run; a run that left no report or failed outside a test counts as one failure. */
export async function readTally(file: string, succeeded: boolean): Promise<Tally> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(text) as Report;
  // A file that cannot be loaded has failed without a test of its own.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = report.numFailedTests + broken.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !(succeeded && report.success) ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
