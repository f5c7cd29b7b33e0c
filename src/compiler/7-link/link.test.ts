import { describe, expect, test } from 'vitest';
import { addressesOf, compileText, pageBody } from '../testing/compile-text.ts';

const article = (body: string) => ({
  'green.md': `---\ntopic: green-tea\n---\n\n# 绿茶\n\n开头。\n\n${body}\n`,
});
const anchorsIn = (body: string) => [...body.matchAll(/<Anchor id="([^"]+)"/g)].map((match) => match[1]);

describe('anchors', () => {
  const first = compileText(article('## 香气从哪里来\n\n甲\n\n## 水温\n\n乙\n\n## Grades\n\n丙'));
  const published = addressesOf(first);

  test('are short ASCII and unique', () => {
    const ids = anchorsIn(pageBody(first, 'tea/green-tea')!);
    expect(ids).toHaveLength(3);
    expect(ids.every((id) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id!) && id!.length <= 40)).toBe(true);
    expect(ids[2]).toBe('grades');
  });

  test('an author may give one', () => {
    expect(anchorsIn(pageBody(compileText(article('## 香气 {#aroma}\n\n甲')), 'tea/green-tea')!)).toEqual([
      'aroma',
    ]);
  });

  test('stay when a heading is reworded', () => {
    const reworded = compileText(article('## 香气从哪里来\n\n甲\n\n## 用多热的水\n\n乙\n\n## Grades\n\n丙'), {
      addresses: published,
    });
    expect(anchorsIn(pageBody(reworded, 'tea/green-tea')!)).toEqual(
      anchorsIn(pageBody(first, 'tea/green-tea')!),
    );
  });

  test('stay when headings move and others come between', () => {
    const moved = compileText(article('## Grades\n\n丙\n\n## 新的一节\n\n丁\n\n## 香气从哪里来\n\n甲'), {
      addresses: published,
    });
    const [grades, fresh, aroma] = anchorsIn(pageBody(moved, 'tea/green-tea')!);
    expect([aroma, grades]).toEqual([published['green-tea']![0]!.id, 'grades']);
    expect(published['green-tea']!.map(({ id }) => id)).not.toContain(fresh);
  });

  test('of a section that is gone stay reserved', () => {
    const shorter = compileText(article('## 香气从哪里来\n\n甲'), { addresses: published });
    expect(addressesOf(shorter)['green-tea']!.map(({ id }) => id)).toContain('grades');
    expect(shorter.files.find(({ path }) => path === 'pages/tea/green-tea.mdx')!.text).toMatch(
      /^formerAnchors:\n(?: {2}- .*\n)* {2}- grades\n/m,
    );
  });
});

describe('links', () => {
  const other = { 'black.md': '---\ntopic: black-tea\n---\n\n# 红茶\n\n全发酵。\n' };
  test.each([
    ['[红茶](topic:black-tea)', '[红茶](/tea/black-tea/)'],
    ['[红茶](topic:black-tea#origin)', '[红茶](/tea/black-tea/#origin)'],
    ['[红茶](topic:red-tea)', '[红茶](/tea/black-tea/)'],
    ['[红茶](black.md)', '[红茶](/tea/black-tea/)'],
    ['[[红茶]]', '[红茶](/tea/black-tea/)'],
    ['[茶会](https://tea.example/a)', '[茶会](https://tea.example/a)'],
    ['[恶意](javascript:alert)', '恶意'],
    ['[出去](../../etc/passwd)', '出去'],
    ['[养壶](topic:pot-care)', '养壶'],
  ])('%s becomes %s', (written, expected) => {
    const body = pageBody(compileText({ ...article(`见${written}。`), ...other }), 'tea/green-tea')!;
    expect(body).toContain(`见${expected}。`);
  });

  const linksOf = (text: string) =>
    [
      ...pageBody(compileText({ ...article(text), ...other }), 'tea/green-tea')!.matchAll(
        /\[([^\]]+)\]\(([^)]+)\)/g,
      ),
    ].map(([, words, url]) => `${words} ${url}`);

  test.each([
    ['the first mention', '红茶与红茶。', ['红茶 /tea/black-tea/']],
    ['an English name in any case', 'black tea 更浓。', ['black tea /tea/black-tea/']],
    ['one mention in each section', '## 甲\n\n红茶。\n\n### 乙\n\n红茶。\n\n## 丙\n\n红茶。', 2],
    ['names of the page itself', '绿茶，龙井。', []],
    ['names of topics without a page', '养壶。', []],
    ['part of a word', '口红茶具。blacktea，black teapot，pre-black tea', []],
    ['code', '`红茶`\n\n```\n红茶\n```', []],
    ['a heading', '## 红茶\n\n甲', []],
    ['what the author has linked', '红茶，[这种茶](topic:black-tea)。', ['这种茶 /tea/black-tea/']],
    ['emphasis, lists and tables', '- **红茶**', ['红茶 /tea/black-tea/']],
  ])('of concepts: %s', (_, text, expected) => {
    const links = linksOf(text);
    expect(typeof expected === 'number' ? links.length : links).toEqual(expected);
  });

  test('a common word is a name only in its own domain', () => {
    const notes = {
      ...article('甲'),
      'pot.md': '---\ntopic: pot-care\n---\n\n# 壶的养护\n\n龙井。\n',
      'black.md': '---\ntopic: black-tea\n---\n\n# 红茶\n\n龙井。\n',
    };
    const compiled = compileText(notes);
    expect(pageBody(compiled, 'pots/pot-care')).not.toContain('](');
    expect(pageBody(compiled, 'tea/black-tea')).toContain('[龙井](/tea/green-tea/)');
  });

  test('a citation is resolved through the bibliography, an unknown one reported', () => {
    const bibliography = {
      lu: { title: '茶经', publisher: '陆羽', version: '760', url: 'https://tea.example/lu' },
    };
    const { files, summary } = compileText(article('水要山泉[@lu]。火要活火[@su]。'), { bibliography });
    expect(files.find(({ path }) => path === 'pages/tea/green-tea.mdx')!.text).toContain('title: 茶经');
    expect(summary.messages).toEqual({ 'link:unknown-citation': 1 });
  });
});
