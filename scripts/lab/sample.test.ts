import { expect, test } from 'vitest';
import { extract } from '../../src/lab/extract.ts';
import { emptyLock, type Lock } from '../../src/lab/lock.ts';
import { hashOf } from '../../src/lab/snippet.ts';
import { sampleOf } from './sample.ts';

const fence = (info: string, code: string) => `\`\`\`${info}\n${code}\n\`\`\`\n`;
const runs = Array.from({ length: 25 }, (_, at) => fence('go run', `package main // ${at}`)).join('\n');
const { snippets } = extract(
  'a.md',
  `${runs}\n${fence('go test', 'package main')}\n${fence('bash run', 'ls')}`,
);
const tools = { go: '1.26.0', bash: '5.3' };
const entries = snippets.map((snippet) => ({
  note: 'a.md',
  kind: '',
  hash: hashOf(snippet, tools),
  block: '',
  tools,
  result: 'verified' as const,
  date: '2026-01-01',
}));
const lock: Lock = { version: 1, snippets: entries };

test('a fixed part of what has not changed, and the first of each kind', () => {
  const chosen = sampleOf(snippets, lock).map(({ code }) => code);
  expect(chosen).toEqual([
    'package main // 0',
    'package main // 10',
    'package main // 20',
    'package main',
    'ls',
  ]);
});

test('everything that the lock does not cover', () => {
  expect(sampleOf(snippets, emptyLock)).toEqual(snippets);
  const without = { ...lock, snippets: entries.filter((_, at) => at !== 7) };
  expect(sampleOf(snippets, without).map(({ code }) => code)).toContain('package main // 7');
});
