import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { one, sum, tallyLine } from './tally.ts';
import { readTally } from './vitest-report.ts';

test('ends with one line that leaves out what did not happen, and says by kind what was skipped', () => {
  expect(tallyLine(sum([one(true), one(true), one(false)]))).toBe('2 passed, 1 failed');
  const parts = [
    { passed: 1, failed: 0, skipped: { Go: 2, Redis: 1 } },
    { passed: 0, failed: 0, skipped: { Go: 1, MySQL: 0 } },
  ];
  expect(tallyLine(sum(parts))).toBe('1 passed, 0 failed, 4 skipped: 3 Go, 1 Redis');
});

const report = {
  success: true,
  numPassedTests: 2,
  numFailedTests: 0,
  testResults: [
    {
      status: 'passed',
      assertionResults: [
        { status: 'passed', fullName: 'one' },
        { status: 'skipped', fullName: 'a group needs Redis and more its test' },
        { status: 'pending', fullName: 'two' },
        { status: 'todo', fullName: 'three' },
      ],
    },
  ],
};

async function tally(content: object, succeeded: boolean) {
  const file = join(await temporaryFolder({ 'report.json': JSON.stringify(content) }), 'report.json');
  return readTally(file, succeeded, 'browser');
}

test('counts what vitest reports', async () => {
  expect(await tally(report, true)).toEqual({ passed: 2, failed: 0, skipped: { Redis: 1, browser: 2 } });
});

test('counts a file that cannot be loaded, a failure outside the tests and a missing report as failures', async () => {
  const broken = { ...report, success: false, testResults: [{ status: 'failed', assertionResults: [] }] };
  expect((await tally(broken, false)).failed).toBe(1);
  expect((await tally(report, false)).failed).toBe(1);
  expect((await readTally('nowhere.json', true)).failed).toBe(1);
});
