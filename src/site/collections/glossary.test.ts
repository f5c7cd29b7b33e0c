import { expect, test } from 'vitest';
import { buildSite } from '../routing/site.ts';
import { testPage } from '../routing/testing.ts';
import { glossaryOf } from './glossary.ts';

const domain = testPage({ id: 'mysql', domain: 'mysql' });
const redoLog = testPage({
  id: 'redo-log',
  domain: 'mysql',
  titles: { zh: '重做日志', en: 'Redo log' },
  aliases: ['redo', 'WAL', '16 KB 页'],
});
const undoLog = testPage({
  id: 'undo-log',
  domain: 'mysql',
  title: '回滚日志',
  titles: { zh: '回滚日志', en: 'undo-log' },
  aliases: ['wal', '二进制'],
});
const groups = glossaryOf(buildSite([domain, redoLog, undoLog]));
const find = (name: string) => groups.flatMap(({ terms }) => terms).find(({ term }) => term === name);

test('terms stand under their initial or that of their pinyin, what has none at the end', () => {
  expect(groups.map(({ letter, terms }) => [letter, terms.map(({ term }) => term)])).toEqual([
    ['C', ['重做日志']],
    ['E', ['二进制']],
    ['H', ['回滚日志']],
    ['R', ['redo', 'Redo log']],
    ['W', ['WAL']],
    ['#', ['16 KB 页']],
  ]);
});

test('titles are given in the other language', () => {
  expect(find('重做日志')?.translation).toBe('Redo log');
  expect(find('Redo log')?.translation).toBe('重做日志');
  expect(find('redo')?.translation).toBeUndefined();
});

test('an English title that is only the id is none', () => {
  expect(find('undo-log')).toBeUndefined();
  expect(find('回滚日志')?.translation).toBeUndefined();
});

test('a name of two topics leads to both', () => {
  expect(find('WAL')?.pages).toEqual([redoLog, undoLog]);
});

test('pinyin and its initials are known', () => {
  expect(find('重做日志')?.pinyin).toBe('chongzuorizhi czrz');
  expect(find('WAL')?.pinyin).toBe('');
});
