import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from './extract.ts';
import { type Entry, keepDates, type Lock, parseLock, printLock } from './lock.ts';
import { sha256 } from './sha256.ts';
import { hashOf, type Snippet, stateOf } from './snippet.ts';

const [snippet] = extract('n.md', '```go run title="a"\nx\n```\n\n```text output\n1\n```\n').snippets as [
  Snippet,
];
const tools = { go: '1.26.10' };
const entry: Entry = {
  note: 'n.md',
  kind: 'go run',
  hash: hashOf(snippet, tools),
  block: '',
  tools,
  result: 'verified',
  date: '2026-01-02',
};
const lock: Lock = { version: 1, snippets: [entry] };

test('computes SHA-256 as everybody does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(new TextEncoder().encode(text)).digest('hex'));
    }),
    { numRuns: 40 },
  );
});

test('knows a snippet by its hash, whatever its title and place', () => {
  expect(stateOf(snippet, lock)).toEqual({ state: 'verified', entry });
  expect(stateOf({ ...snippet, line: 99, options: { title: 'b' } }, lock).state).toBe('verified');
});

test.each<[string, Partial<Snippet>]>([
  ['code', { code: 'y' }],
  ['output', { outputs: [{ line: 1, options: {}, text: '2' }] }],
  ['option', { options: { go: '1.21' } }],
  ['kind', { verb: 'panic' }],
  ['block it uses', { uses: [{ line: 1, language: 'go', verb: 'file', options: {}, code: 'z' }] }],
])('takes a snippet with another %s for unverified', (_, change) => {
  expect(stateOf({ ...snippet, ...change }, lock).state).toBe('unverified');
});

test('a new version of the tool makes a new hash', () => {
  expect(hashOf(snippet, { go: '1.27.0' })).not.toBe(entry.hash);
});

test('dates change only with results', () => {
  const today = '2026-09-09';
  expect(keepDates([{ ...entry, date: today }], lock)[0]?.date).toBe('2026-01-02');
  expect(keepDates([{ ...entry, date: today, result: 'differs' }], lock)[0]?.date).toBe(today);
});

test('prints and reads the lock file', () => {
  expect(parseLock(printLock(lock))).toEqual(lock);
  expect(() => parseLock('{}')).toThrow('Unexpected content of the lock file');
});
