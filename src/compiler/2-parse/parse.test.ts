import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repair } from '../3-repair/index.ts';
import { uncoveredLines } from '../testing/coverage.ts';
import { fixturesIn, noteOf } from '../testing/fixtures.ts';
import { printTree } from '../testing/print-tree.ts';
import { parse } from './index.ts';

for (const { name, file, text, expected } of fixturesIn(join(import.meta.dirname, 'fixtures'))) {
  describe(name, () => {
    const tree = printTree(parse(noteOf(file, text)));

    it('is read as expected', async () => {
      await expect(tree).toMatchFileSnapshot(expected);
    });

    it('is the same with any line end and with a byte order mark', () => {
      for (const other of [text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r'), `\uFEFF${text}`])
        expect(printTree(parse(noteOf(file, other)))).toBe(tree);
    });

    it('accounts for every line, before and after repair', () => {
      const parsed = parse(noteOf(file, text));
      expect(uncoveredLines(parsed)).toEqual([]);
      expect(uncoveredLines(repair(parsed))).toEqual([]);
    });
  });
}
