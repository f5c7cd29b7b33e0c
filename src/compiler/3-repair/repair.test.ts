import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from '../2-parse/index.ts';
import { uncoveredLines } from '../testing/coverage.ts';
import { fixturesIn, noteOf } from '../testing/fixtures.ts';
import { printTree } from '../testing/print-tree.ts';
import { repair } from './index.ts';
import { rules } from './rules/index.ts';

const fixtures = fixturesIn(join(import.meta.dirname, 'fixtures'));

for (const { name, file, text, expected } of fixtures) {
  describe(name, () => {
    const once = printTree(repair(parse(noteOf(file, text))));

    it('is mended as expected', async () => {
      await expect(once).toMatchFileSnapshot(expected);
    });

    it('is mended once', () => {
      const note = repair(parse(noteOf(file, text)));
      note.file.messages.length = 0;
      const twice = printTree(repair(note));
      expect(twice.replace(/^! .*\n/gm, '')).toBe(once.replace(/^! .*\n/gm, ''));
      expect(uncoveredLines(note)).toEqual([]);
    });
  });
}

it('has a fixture for every rule', () => {
  expect(fixtures.map(({ name }) => name)).toEqual(expect.arrayContaining(rules.map(({ id }) => id)));
});
