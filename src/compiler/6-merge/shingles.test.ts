import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstShingles, shinglesOf, similarity } from './shingles.ts';

test('shingles are runs of four characters, blanks, case and punctuation aside', () => {
  expect([...shinglesOf('Ab，c 茶叶')]).toEqual(['abc茶', 'bc茶叶']);
  expect([...shinglesOf('a𠮷bcd')]).toEqual(['a𠮷bc', '𠮷bcd']);
  expect(shinglesOf('abc').size).toBe(0);
});

const sets = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 }).map((each) => new Set(each));

test('the first shingles are the first of all in sorted order', () => {
  fc.assert(
    fc.property(sets, fc.integer({ min: 1, max: 9 }), (set, count) => {
      expect(firstShingles(set, count)).toEqual([...set].sort().slice(0, count));
    }),
  );
});

test('similarity is what two sets share of what they hold, and 0 below the least', () => {
  fc.assert(
    fc.property(sets, sets, fc.constantFrom(0, 0.25, 0.5, 1), (a, b, least) => {
      const exact = a.union(b).size === 0 ? 0 : a.intersection(b).size / a.union(b).size;
      expect(similarity(a, b, least)).toBe(exact < least ? 0 : exact);
    }),
  );
});
