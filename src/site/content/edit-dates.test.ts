import { expect, test } from 'vitest';
import { lastEdited, readHistory } from './edit-dates.ts';

test('the latest commit that names a page gives its date', () => {
  const history =
    '\x002026-02-02T10:00:00+08:00\n\nredis/aof.mdx\n\x002026-01-01T10:00:00+08:00\n\nredis/aof.mdx\nredis/index.mdx\n';
  expect([...readHistory(history)]).toEqual([
    ['redis/aof.mdx', '2026-02-02T10:00:00+08:00'],
    ['redis/index.mdx', '2026-01-01T10:00:00+08:00'],
  ]);
});

test('without a history there are no dates', () => {
  expect(readHistory('')).toEqual(new Map());
});

test('a page is as new as the newest of its notes', () => {
  const dates = new Map([
    ['a.md', '2026-01-01T10:00:00+08:00'],
    ['b.md', '2026-01-01T09:00:00Z'],
  ]);
  const sources = ['a.md', 'b.md', 'unknown.md'].map((note) => ({ note, lines: '1' }));
  expect(lastEdited({ sources }, dates)).toBe('2026-01-01T09:00:00Z');
  expect(lastEdited({ sources: [] }, dates)).toBeUndefined();
});
