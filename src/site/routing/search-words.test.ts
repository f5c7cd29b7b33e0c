import { expect, test } from 'vitest';
import { bigramsOf, titleWords } from './search-words.ts';

test.each([
  ['三色标记', ['三色', '色标', '标记']],
  ['锁', ['锁']],
  ['Redis 持久化', ['持久', '久化']],
  ['GMP', []],
])('bigrams of %s', (text, expected) => {
  expect(bigramsOf(text)).toEqual(expected);
});

test('title words have each pair and each other word once', () => {
  expect(titleWords(['Go 内存', 'Go 内存模型'])).toBe('内存 Go 存模 模型');
});
