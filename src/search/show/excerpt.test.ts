import { expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';
import { findWords, markPlaces } from './marks.ts';

const marked = (text: string, words: string[]) =>
  markPlaces(text, findWords(text, words))
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

test('what touches is marked as one, longer words first', () => {
  expect(marked('混合持久化', ['持久', '混合持久', '久化'])).toBe('[混合持久]化');
  expect(marked('分布式锁', ['分布', '式锁'])).toBe('[分布式锁]');
});

test('endings are marked with their word, short words only as whole words', () => {
  expect(marked('Goroutines use go, golang', ['goroutin', 'go'])).toBe('[Goroutines] use [go], golang');
  expect(marked('MaxIdleConns', ['idle'])).toBe('Max[Idle]Conns');
});

test('signs mean themselves', () => {
  expect(marked('用 C++ 写 <b>', ['c++', '<b>'])).toBe('用 [C++] 写 [<b>]');
});

test('an excerpt shows the place with most of the words', () => {
  const text = `锁。${'无关的话'.repeat(60)}间隙锁与行锁${'别的话'.repeat(60)}`;
  const pieces = excerpt(text, ['间隙锁', '行锁', '锁'], [1, 1, 0.3]);
  expect(pieces.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(['间隙锁', '行锁']);
  expect(pieces[0]?.text.startsWith('…')).toBe(true);
});

test('without any of the words an excerpt is the beginning', () => {
  expect(excerpt('短文', ['无'], [1])).toEqual([{ text: '短文', marked: false }]);
  expect(excerpt('', [], [])).toEqual([]);
});
