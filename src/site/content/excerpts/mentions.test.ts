import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { mentionsOf } from './mentions.ts';

const mentions = (source: string) => mentionsOf(mdxToMdast(source) as Root);

describe('mentionsOf', () => {
  test('gives the sentence around the link and the section that holds it', () => {
    expect(
      mentions(
        '## 标题 <Anchor id="fast" />\n\n先说别的。小集合用 `紧凑` 编码，见[类型](/redis/types/#x)。再说别的。',
      ),
    ).toEqual([
      { to: '/redis/types/', section: 'fast', before: '小集合用 紧凑 编码，见', words: '类型', after: '。' },
    ]);
  });

  test('keeps the first mention of each page, and no links elsewhere', () => {
    const found = mentions('[甲](/a/b/)，[甲又](/a/b/)。[站外](https://a.example/)，[本页](#x)');
    expect(found.map(({ words }) => words)).toEqual(['甲']);
  });

  test('gives a cell of a table with its row', () => {
    const [found] = mentions('| a | b |\n| - | - |\n| 存储 | [溢出](/redis/memory/) |');
    expect(found).toMatchObject({ before: '存储 · ', words: '溢出', after: '' });
  });

  test('names the question or correction that a link stands in', () => {
    const [found] = mentions(
      '<Question id="q-a" title="问？" status="answered">\n\n见[甲](/a/b/)\n\n</Question>',
    );
    expect(found?.section).toBe('q-a');
  });

  test('shortens long sentences on both sides', () => {
    const [found] = mentions(`${'前'.repeat(80)}[甲](/a/b/)${'后'.repeat(80)}`);
    expect(found?.before).toMatch(/^…前{40}$/);
    expect(found?.after).toMatch(/^后{40}…$/);
  });
});
