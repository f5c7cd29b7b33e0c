import { expect, test } from 'vitest';
import { readMatter } from './read-matter.ts';

const good = `---
kind: topic
id: aof
domain: redis
order: 1
lang: zh-CN
title: AOF
titles: { zh: AOF, en: AOF }
summary: ''
aliases: []
requires: []
related: []
formerly: []
origin: article
badges: []
sources: []
references: []
---
`;

test('reads what the contract allows', () => {
  const result = readMatter(good);
  expect(result.ok && result.matter.id).toBe('aof');
});

test.each([
  ['a wrong value', good.replace('order: 1', 'order: x'), { line: 5 }],
  ['an unknown key', good.replace('order: 1', 'order: 1\ncolour: red'), { line: 1 }],
  ['broken YAML', good.replace('titles: {', 'titles: {{'), {}],
  ['no front matter', '# a', { line: 1 }],
])('refuses %s', (_, source, expected) => {
  const result = readMatter(source);
  expect(result.ok).toBe(false);
  if (!result.ok) expect(result.problems[0]).toMatchObject(expected);
});
