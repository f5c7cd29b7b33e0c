import fc from 'fast-check';
import { expect, test } from 'vitest';
import { literalFinder } from './literal-finder.ts';

test('finds literals in any case, digits as any digits, one inside another', () => {
  const find = literalFinder(['token', 'ken', 'to', 'AKIA', '00-0', '密码']);
  expect([...find('a ToKeN')].sort()).toEqual(['ken', 'to', 'token']);
  expect([...find('akia 12-3')].sort()).toEqual(['00-0', 'AKIA']);
  expect([...find('没有密码')]).toEqual(['密码']);
  expect([...find('tok en, aki, 1-2, 密 码')]).toEqual(['to']);
  expect([...find('')]).toEqual([]);
});

test('finds what a search for each finds', () => {
  const literal = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 });
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 30 });
  fc.assert(
    fc.property(fc.uniqueArray(literal, { maxLength: 8 }), text, (literals, searched) => {
      const found = [...literalFinder(literals)(searched)].sort();
      expect(found).toEqual(literals.filter((each) => searched.includes(each)).sort());
    }),
  );
});
