import { expect, test } from 'vitest';
import { needsAnother, type Scores, verdict } from './verdict.ts';

const run = (performance: number, seo = 100): Scores => ({ performance, seo });

test.each([
  ['all is well', [run(100)], false],
  ['performance dips', [run(97)], true],
  ['performance was right once', [run(97), run(100)], false],
  ['nothing is left to try', [run(97), run(98), run(97), run(99)], false],
  ['something else is wrong', [run(97, 92)], false],
])('when %s', (_, runs, another) => {
  expect(needsAnother(runs)).toBe(another);
});

test('the best run counts for performance, any run for the rest', () => {
  expect(verdict([run(80), run(95)])).toEqual([]);
  expect(verdict([run(80), run(94)])).toEqual(['performance 80, 94, expected 95 or more']);
  expect(verdict([run(100, 92)])).toEqual(['seo 92, expected 100']);
});
