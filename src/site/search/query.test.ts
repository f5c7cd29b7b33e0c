import { expect, test } from 'vitest';
import { unitGroups, unitsOf } from './query.ts';

test.each([
  ['持久化', ['持久', '久化']],
  ['为什么要持久化', ['要持', '持久', '久化']],
  ['Redis 的持久化', ['redis', '持久', '久化']],
  ['GMP调度器', ['gmp', '调度', '度器']],
  ['sync.Pool', ['sync.pool']],
  ['是什么', ['是什', '什么']],
  ['锁', ['锁']],
  ['', []],
])('units of "%s"', (query, expected) => {
  expect(unitsOf(query)).toEqual(expected);
});

test('groups keep the pairs of one run together', () => {
  expect(unitGroups('GMP 的调度器')).toEqual(['gmp', '调度 度器']);
});
