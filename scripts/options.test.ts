import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

const all = ['notes', 'out', 'port', 'base'] as const;

test('reads what is given and nothing else', () => {
  expect(readOptions('start', all, [])).toEqual({});
  expect(readOptions('start', all, ['--notes', 'a', '--out=b', '--port', '80', '--base', '/x'])).toEqual({
    notes: resolve('a'),
    out: resolve('b'),
    port: 80,
    base: '/x/',
  });
});

test.each([
  [['--colour'], "Unknown option '--colour'"],
  [['folder'], "Unexpected argument 'folder'"],
  [['--notes'], "Option '--notes <value>' argument missing"],
  [['--notes', ''], 'Unexpected empty --notes'],
  [['--port', 'http'], 'Unexpected --port http, expected a number'],
  [['--port', '70000'], 'Unexpected --port 70000, expected a number'],
  [['--base', 'notes'], 'Unexpected --base notes, expected a path'],
  [['--base', '//other.example/'], 'Unexpected --base //other.example/, expected a path'],
])('refuses %j', (words, message) => {
  expect(() => readOptions('start', all, words)).toThrow(message);
});

test('refuses an option of another command', () => {
  expect(() => readOptions('compile', ['notes', 'out'], ['--port', '80'])).toThrow("Unknown option '--port'");
});
