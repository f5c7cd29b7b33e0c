import { expect, test } from 'vitest';
import { diff } from './diff.ts';
import { normalise } from './normalise.ts';

test('drops what changes from run to run and nothing else', () => {
  expect(normalise('goroutine 17 at 0xc000012345 (0.03s)  \r\nok 12ms\n\n', {})).toBe(
    'goroutine N at 0x… (… s)\nok 12ms',
  );
  expect(normalise('0x1f 100 ms (3)', {})).toBe('0x1f 100 ms (3)');
});

test('drops more where the author asks for it', () => {
  expect(normalise('took 12.5ms', { ignore: 'durations' })).toBe('took …');
  expect(normalise('b 2\na 1', { unordered: 'yes', ignore: 'numbers' })).toBe('a …\nb …');
});

test('numbers the lines of a diff as the note does', () => {
  expect(diff('a\nb\nc\nd', 'a\nx\nc\nd', 10)).toBe(
    ['    10   a', '    11 - b', '       + x', '    12   c', '    13   d'].join('\n'),
  );
});

test('shortens what is the same and what is endless', () => {
  const lines = Array.from({ length: 30 }, (_, at) => String(at));
  expect(diff(lines.join('\n'), [...lines.slice(0, 29), 'x'].join('\n'), 1).split('\n')).toHaveLength(4);
  expect(diff('a', Array(1000).fill('y').join('\n'), 1)).toMatch(/and \d+ lines more$/);
});
