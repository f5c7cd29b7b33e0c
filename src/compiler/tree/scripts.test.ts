import { expect, test } from 'vitest';
import { scriptsOf } from './scripts.ts';

test.each([
  ['', { dense: 0, han: 0, wide: 0 }],
  ['a b\u3000c', { dense: 3, han: 0, wide: 0 }],
  ['水温 80 度，热', { dense: 7, han: 4, wide: 5 }],
  ['ティー', { dense: 3, han: 0, wide: 2 }],
  ['𠮷茶😀', { dense: 5, han: 2, wide: 2 }],
])('%s', (text, expected) => {
  expect(scriptsOf(text)).toEqual(expected);
});
