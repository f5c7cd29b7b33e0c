import { expect, test } from 'vitest';
import { varied } from './vary.ts';

test('changes some words of a copy, the same in every run, and nothing else', () => {
  const text = '# 持久化机制 persistence\n\n- 快照文件 `dump.rdb`：每隔一段时间写入磁盘\n'.repeat(20);
  const copy = varied(text, 2);
  expect(varied(text, 2)).toBe(copy);
  expect(varied(text, 3)).not.toBe(copy);
  expect(copy.length).toBe(text.length);
  const marks = (words: string) => words.replace(/[\p{Script=Han}a-z]/gu, '');
  expect(marks(copy)).toBe(marks(text));
});
