import { expect, test } from 'vitest';
import { markWords } from './excerpt.ts';

const shown = (text: string, words: string[]) =>
  markWords(text, words)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

test('pairs that touch are marked as one word', () => {
  expect(shown('混合持久化', ['持久', '久化'])).toBe('混合[持久化]');
});

test('words are found whatever their case, and signs mean themselves', () => {
  expect(shown('用 C++ 写', ['c++'])).toBe('用 [C++] 写');
});

test('single characters are not marked', () => {
  expect(shown('锁与间隙锁', ['锁'])).toBe('锁与间隙锁');
});
