import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { one, sum, tallyLine } from './tally.ts';
import { readTally } from './vitest-report.ts';

test('ends with one line that leaves out what did not happen', () => {
  expect(tallyLine(sum([one(true), one(true), one(false)]))).toBe('2 passed, 1 failed');
  expect(tallyLine({ passed: 1, failed: 0, skipped: 3 })).toBe('1 passed, 0 failed, 3 skipped');
});

const report = {
  success: true,
  numPassedTests: 2,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{}] }],
};

async function tally(content: object, succeeded: boolean) {
  return readTally(
    join(await temporaryFolder({ 'report.json': JSON.stringify(content) }), 'report.json'),
    succeeded,
  );
}

test('counts what vitest reports', async () => {
  expect(await tally(report, true)).toEqual({ passed: 2, failed: 0, skipped: 1 });
});

test('counts a file that cannot be loaded, a failure outside the tests and a missing report as failures', async () => {
  const broken = { ...report, success: false, testResults: [{ status: 'failed', assertionResults: [] }] };
  expect((await tally(broken, false)).failed).toBe(1);
  expect((await tally(report, false)).failed).toBe(1);
  expect((await readTally('nowhere.json', true)).failed).toBe(1);
});
