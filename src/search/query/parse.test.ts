import { expect, test } from 'vitest';
import { parseQuery } from './parse.ts';

const parse = (text: string) => parseQuery(text, ({ value }) => value === 'redis' || value === 'zh-cn');

test.each([
  ['"sync.Pool" 复用', { text: '复用', exact: ['sync.Pool'] }],
  ['「间隙锁」', { text: '', exact: ['间隙锁'] }],
  ['a "b', { text: 'a "b', exact: [] }],
  ['锁 -行锁', { text: '锁', excluded: ['行锁'] }],
  ['go test --race', { text: 'go test --race', excluded: [] }],
  ['ls -l', { text: 'ls -l', excluded: [] }],
  ['domain:redis 锁', { text: '锁', filters: [{ field: 'domain', value: 'redis' }] }],
  ['domain:nothing 锁', { text: 'domain:nothing 锁', filters: [] }],
  ['ＲＤＢ\u202e', { text: 'RDB', exact: [] }],
])('parts of "%s"', (text, expected) => {
  expect(parse(text)).toMatchObject(expected);
});
