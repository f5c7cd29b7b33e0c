import { expect, test } from 'vitest';
import { hasWords } from './has-words.ts';

test.each([
  ['the word', 'Redis 持久化', ['持久'], true],
  ['one word of two', 'Redis 持久化', ['redis', 'kafka'], true],
  ['other signs inside', '用 sync.Pool 复用', ['syncpool'], true],
  ['the word as far as it is typed', 'goroutine', ['gorou'], true],
  ['another ending', 'schedule', ['scheduler'], true],
  ['only the first letter', 'zone', ['zzzzqqqq'], false],
  ['nothing', '', ['redis'], false],
])('%s', (_, text, words, expected) => {
  expect(hasWords(text, words)).toBe(expected);
});
