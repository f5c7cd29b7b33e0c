import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { stringsFor } from '../../i18n/index.ts';
import { printBody } from '../placeholders.ts';
import { markdownOf } from './markdown.ts';

function written(source: string): string {
  const tree = mdxToMdast(source, { features: { gfm: { footnotes: false } } }) as Root;
  return printBody(markdownOf(source, tree, '/redis/aof/'), {
    strings: stringsFor('zh-CN').body,
    prefix: '/kb',
    filePrefix: '/kb',
  });
}

test.each([
  [
    'front matter and anchors go',
    '---\na: b\n---\n\n## 标题 <Badge kind="must" /> <Anchor id="x" />',
    '## 标题 (必会)',
  ],
  ['a citation is a footnote', '一句话 <Cite id="docs" />。', '一句话[^docs]。'],
  ['words that need it stay strong', '<Strong>真，</Strong>她', '<strong>真，</strong>她'],
  ['marked words are words', 'a <Mark>b `c`</Mark> d', 'a b `c` d'],
  ['links lead to the site', '[甲 `乙`](/redis/rdb/#x)', '[甲 `乙`](/kb/redis/rdb/#x)'],
  ['links within the page say the page', '[甲](#x)', '[甲](/kb/redis/aof/#x)'],
  ['links elsewhere stay', '[甲](https://a.example/b_c)', '[甲](https://a.example/b_c)'],
  ['code stays', '```go\na <Cite id="x" /> {b}\n```', '```go\na <Cite id="x" /> {b}\n```'],
  [
    'a question is a heading below the section',
    '## 节 <Anchor id="s" />\n\n<Question id="q" title="问 *a*？" status="open" />',
    '## 节\n\n### 问 \\*a\\*？ (待回答)',
  ],
  [
    'a correction is a quotation',
    '<Correction id="c" claim="错" since="5.0">\n\n对 <Cite id="d" />\n\n- 乙\n\n</Correction>',
    '> **常见误解** 错 · 5.0\n>\n> 对[^d]\n>\n> - 乙',
  ],
  [
    'a callout in a list keeps its place',
    '- 甲\n\n  <Callout kind="tip" title="丙">\n\n  乙\n  丁\n\n  </Callout>',
    '- 甲\n\n  > **提示** · 丙\n  >\n  > 乙\n  > 丁',
  ],
  [
    'a picture',
    '<Figure kind="local" target="/pictures/a b.png" alt="图" />',
    '![图](</kb/pictures/a b.png>)',
  ],
  [
    'a picture that is not shown',
    '<Figure kind="missing" target="a.png" caption="图" />',
    '(图片缺失 图 `a.png`)',
  ],
  ['where it comes from', '<Source note="a/b.md" lines="3-9" />', '(出自 a/b.md 第 3–9 行)'],
])('%s', (_, source, expected) => {
  expect(written(source)).toBe(`${expected}\n`);
});
