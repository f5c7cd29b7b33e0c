import { expect, test } from 'vitest';
import { nearestWord } from './nearest-word.ts';

const texts = ['goroutine 与 channel', 'Goroutine、go、gopher', 'persistence'];

test.each([
  ['letters that changed places', 'goruotine', 'goroutine'],
  ['a missing letter', 'chanel', 'channel'],
  ['two mistakes in a long word', 'persistanse', 'persistence'],
  ['another word', 'kafka', undefined],
  ['two mistakes in a short word', 'gofers', undefined],
])('%s', (_, mistyped, expected) => {
  expect(nearestWord(mistyped, texts)).toBe(expected);
});
