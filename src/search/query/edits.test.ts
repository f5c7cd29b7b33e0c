import { expect, test } from 'vitest';
import { editDistance } from './edits.ts';

test.each([
  ['mutex', 'mutex', 0],
  ['mutx', 'mutex', 1],
  ['channle', 'channel', 1],
  ['kubernets', 'kubernetes', 1],
  ['abc', 'xyz', 3],
])('%s to %s takes %i', (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(distance);
});
