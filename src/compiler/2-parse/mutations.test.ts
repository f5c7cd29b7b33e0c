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

const repeated: Record<string, string> = {
  'marks of quotes': `${'> '.repeat(3000)}茶`,
  'nested lists': Array.from({ length: 60 }, (_, depth) => `${'  '.repeat(depth)}- 茶`).join('\n'),
  'nested outlines': Array.from({ length: 100 }, (_, depth) => `${'\t'.repeat(depth)}1.茶`).join('\n'),
  'strong that never ends': '**茶'.repeat(8000),
  brackets: '['.repeat(3000),
  'embeds that never end': '![['.repeat(1500),
  'marks that never end': '==茶'.repeat(4000),
  'code spans that never end': '`a'.repeat(4000),
  'comments that never end': '<!--\n'.repeat(2000),
  'fences that never end': '```\n\n# 茶\n\n~~~\n\n'.repeat(100),
  'one long line': '壶、杯、茶。'.repeat(30_000),
};

for (const [name, value] of Object.entries(repeated)) {
  it(`reads very many ${name}`, () => {
    for (const path of ['note.txt', 'note.md'])
      expect(uncoveredLines(repair(parse(noteOf(path, value))))).toEqual([]);
  });
}
