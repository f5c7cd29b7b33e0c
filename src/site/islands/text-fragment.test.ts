import { expect, test } from 'vitest';
import { textDirective } from './text-fragment.ts';

test.each([
  [
    'its words',
    { words: '每秒刷盘一次', before: '默认', after: '。' },
    '默认每秒刷盘一次。',
    'text=每秒刷盘一次',
  ],
  [
    'with syntax in it',
    { words: 'a-b, c & 5%', before: '', after: '' },
    'a-b, c & 5%',
    'text=a%2Db%2C%20c%20%26%205%25',
  ],
  [
    'that stands twice, with what is around',
    { words: '刷盘', before: '默认每秒', after: '一次' },
    '每秒刷盘，刷盘',
    'text=默认每秒-,刷盘,-一次',
  ],
  [
    'at the beginning of a text',
    { words: '刷盘', before: '', after: '一次' },
    '刷盘一次，刷盘',
    'text=刷盘,-一次',
  ],
  [
    'that spans paragraphs, first and last words',
    { words: '第一段的开头在这里，后面还有\n\n最后一段到此为止', before: '', after: '' },
    '',
    'text=第一段的开头在这里，后面还有,最后一段到此为止',
  ],
  [
    'that is long',
    { words: `始${'长'.repeat(60)}终`, before: '', after: '' },
    '',
    `text=始${'长'.repeat(19)},${'长'.repeat(19)}终`,
  ],
])('a passage %s', (_, passage, text, expected) => {
  expect(textDirective(passage, text)).toBe(expected);
});
