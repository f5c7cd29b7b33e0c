import { expect, test } from 'vitest';
import { nameKey } from './name-key.ts';

test.each([
  ['RDB 和 AOF 的区别', 'aof rdb 区别'],
  ['Redis 为什么快', 'redis为什么这么快'],
  ['Distributed Locks', 'the distributed lock'],
])('"%s" and "%s" are the same name', (a, b) => {
  expect(nameKey(a)).toBe(nameKey(b));
});

test('different names differ', () => {
  expect(nameKey('C++')).not.toBe(nameKey('C'));
  expect(nameKey('是什么')).not.toBe('');
});
