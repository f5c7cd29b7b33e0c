import { expect, test } from 'vitest';
import { beginsWithSummary } from './summary.ts';

test.each([
  ['the same sentence', 'P 的个数是 GOMAXPROCS。', 'P 的个数是 GOMAXPROCS。后来……', true],
  ['other punctuation', 'M 拿到 P，才能运行 G。', 'M 拿到 P 才能运行 G', true],
  ['another sentence', 'G 是任务。', 'P 是许可。', false],
  ['no summary', '', 'P 是许可。', false],
  ['no paragraph at the beginning', 'G 是任务。', '', false],
])('%s', (_, summary, opening, expected) => {
  expect(beginsWithSummary({ summary, opening })).toBe(expected);
});
