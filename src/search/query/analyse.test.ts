import { expect, test } from 'vitest';
import { analyse } from './analyse.ts';
import { readEquivalence } from './equivalence.ts';

const equivalence = readEquivalence('优化|optimisation\n脏读|dirty read\n协程|goroutine');
const units = (query: string) =>
  analyse(query, equivalence).units.map(({ text, weight }) => [text, weight < 0.5 ? 'soft' : 'hard']);

test.each([
  [
    '怎么减少gc压力',
    [
      ['减少', 'soft'],
      ['gc', 'hard'],
      ['压力', 'soft'],
    ],
  ],
  [
    '索引优化',
    [
      ['索引', 'hard'],
      ['优化', 'soft'],
    ],
  ],
  ['优化', [['优化', 'soft']]],
  ['dirty reads', [['dirty reads', 'hard']]],
  ['goroutines', [['goroutines', 'hard']]],
  ['是什么', [['是什么', 'hard']]],
])('units of "%s"', (query, expected) => {
  expect(units(query)).toEqual(expected);
});
