import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { repair } from '../3-repair/index.ts';
import { uncoveredLines } from '../testing/coverage.ts';
import { fixturesIn, noteOf } from '../testing/fixtures.ts';
import { printTree } from '../testing/print-tree.ts';
import { parse } from './index.ts';

const lines = fixturesIn(join(import.meta.dirname, 'fixtures')).flatMap(({ text }) => text.split('\n'));
const line = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...lines) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...lines), fc.nat(40)).map(([text, at]) => text.slice(0, at)),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...lines), fc.constantFrom(...lines)).map(([a, b]) => a + b),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom('\t', '  ', '> ', '- ', '    ', '\u3000', '```', '<', '|'),
        fc.constantFrom(...lines),
      )
      .map(([a, b]) => a + b),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 30 }) },
);
const text = fc.array(line, { maxLength: 40 }).map((parts) => parts.join('\n'));

it('reads lines cut, joined and mixed at random without losing one', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('note.txt', 'note.md'), (value, path) => {
      const parsed = parse(noteOf(path, value));
      expect(uncoveredLines(parsed)).toEqual([]);
      const mended = repair(parsed);
      expect(uncoveredLines(mended)).toEqual([]);
      const once = printTree(mended).replace(/^! .*\n/gm, '');
      expect(printTree(repair(mended)).replace(/^! .*\n/gm, '')).toBe(once);
    }),
    { seed: 20240501, numRuns: 600, interruptAfterTimeLimit: 15_000, endOnFailure: true },
  );
}, 40_000);
