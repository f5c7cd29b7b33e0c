import { describe, expect, test } from 'vitest';
import { emptyLock } from '../../lab/lock.ts';
import type { PageMatter } from '../../schema/page.ts';
import { testPage } from '../routing/testing.ts';
import { createCodeHighlighter } from './code/highlight.ts';
import { type BodyResult, compileBody } from './compile-body.ts';
import { formatProblem } from './page-problem.ts';

const matter: PageMatter = testPage({
  id: 'aof',
  domain: 'redis',
  references: [{ id: 'docs', title: 'Docs', publisher: 'Redis', version: '8', url: 'https://redis.io/' }],
});

const tools = {
  highlighter: await createCodeHighlighter(),
  lock: emptyLock,
  painter: {
    draw: async () => ({
      ok: true as const,
      diagram: { svg: '<svg></svg>', width: 400, title: '图', outline: ['甲 → 乙'] },
    }),
  },
};

const compile = (source: string): Promise<BodyResult> => compileBody(source, matter, tools);

async function htmlOf(source: string): Promise<string> {
  const result = await compile(source);
  if (!result.ok)
    throw new Error(result.problems.map((problem) => formatProblem('page', problem)).join('\n'));
  return result.body.html.replaceAll(/[\uE000-\uE005]/g, '');
}

describe('compileBody', () => {
  test('a link inside the site keeps its placeholder unencoded, one outside its address', async () => {
    expect(await htmlOf('[甲](/redis/aof/#rdb) [乙](https://redis.io/a?b=中)')).toBe(
      '<p><a href="/redis/aof/#rdb">甲</a> <a href="https://redis.io/a?b=%E4%B8%AD">乙</a></p>',
    );
  });

  test('collects headings and questions with their ids', async () => {
    const result = await compile(
      '## 标题 `x` <Badge kind="must" /> <Anchor id="a" />\n\n<Question id="q" title="问？" status="open" />',
    );
    expect(result.ok && result.body.headings).toEqual([
      { id: 'a', text: '标题 x', depth: 2, kind: 'section' },
      { id: 'q', text: '问？', depth: 3, kind: 'question' },
    ]);
  });

  test('shows pros and cons side by side, each under its name, and a flow as its steps', async () => {
    const html = await htmlOf(
      '<ProsCons>\n\n<Pros>\n\n保温\n\n</Pros>\n\n<Cons>\n\n- 易碎\n\n</Cons>\n\n</ProsCons>\n\n<Flow>\n\n1. 温杯\n2. 投茶\n\n</Flow>',
    );
    expect(html).toMatch(/<div class="pros-cons">\s*<div data-side="pros"><p class="side-title"/u);
    expect(html).toMatch(/<div data-side="cons"><p class="side-title"[^>]*>.*<\/p><ul>/u);
    expect(html).toMatch(/<div class="flow">\s*<ol>\s*<li>温杯<\/li>/u);
  });

  test('numbers citations by the list of references', async () => {
    expect(await htmlOf('一句话<Cite id="docs" />。')).toContain('<a href="#ref-docs"');
  });

  test('highlights with classes, never with styles', async () => {
    const html = await htmlOf('```go title="main.go"\nfunc main() {} // 注释\n```');
    expect(html).toContain('<span class="k">func');
    expect(html).toContain('<span class="c">// 注释');
    expect(html).toContain('main.go');
    expect(html).not.toContain('style=');
  });

  test('gives outputs of which each holds for some versions one frame, without a script', async () => {
    const html = await htmlOf(
      '```go run matrix=1.21,go1.27\npackage main\n```\n\n```text output for=1.21\n3 3 3\n```\n\n```text output for=go1.27\n0 1 2\n```\n',
    );
    const [, anchor = ''] = /<figure class="code" id="(run-[0-9a-f]{8})">/.exec(html) ?? [];
    expect(html.replace(/^[\s\S]*?<\/figure>\n/, '')).toBe(
      `<div class="versions"><fieldset lang="" data-pagefind-ignore><legend>outputByVersion</legend><label><input type="radio" name="${anchor}" checked><span>languageVersion1.21</span></label><label><input type="radio" name="${anchor}"><span>toolchainVersion1.27</span></label></fieldset><figure class="code"><pre><code>3 3 3</code></pre></figure><figure class="code"><pre><code>0 1 2</code></pre></figure></div>`,
    );
  });

  test('an empty cell in the corner of a table heads nothing', async () => {
    const html = await htmlOf('| | 甲 |\n| --- | --- |\n| 乙 | 1 |\n');
    expect(html).toMatch(/<tr>\s*<td><\/td>\s*<th>甲<\/th>\s*<\/tr>/);
  });

  test('one output that holds for all versions stands alone', async () => {
    const html = await htmlOf('```go run matrix=1.21,go1.27\npackage main\n```\n\n```text output\n1\n```\n');
    expect(html).not.toContain('versions');
    expect(html).toContain('<pre><code>1</code></pre>');
  });

  test('lists the snippets with their titles, what introduces them, or the title of their part', async () => {
    const result = await compile(
      '## 甲 <Anchor id="a" />\n\n```go run title="乙"\npackage main\n```\n\n```bash run\nls\n```\n\n一句。`ls` 列出（bash 5.3 实测）：\n\n```bash run\nls -A\n```\n',
    );
    expect(result.ok && result.body.snippets).toMatchObject([
      { words: '乙', kind: 'go run', state: 'unverified', tools: [] },
      { words: '甲', kind: 'bash run', state: 'unverified', tools: [] },
      { words: 'ls 列出', kind: 'bash run', state: 'unverified', tools: [] },
    ]);
  });

  test('tells prompts of a session from its output', async () => {
    const html = await htmlOf('```redis\n127.0.0.1:6379> PING\nPONG\n```');
    expect(html).toContain('<span class="prompt">127.0.0.1:6379> </span>PING');
    expect(html).toContain('<span class="out">PONG</span>');
  });

  test('puts escaped signs as text', async () => {
    expect(await htmlOf('a \\{b} \\<c')).toBe('<p>a {b} &#x3C;c</p>');
  });

  test('gives diagrams their words', async () => {
    expect(await htmlOf('```mermaid\nflowchart LR\n```')).toContain('<li>甲 → 乙</li>');
  });

  test('never loads pictures from elsewhere', async () => {
    const html = await htmlOf(
      '<Figure kind="remote" target="https://elsewhere.example/a.png" caption="图" />',
    );
    expect(html).not.toContain('<img');
    expect(html).toContain('https://elsewhere.example/a.png');
  });
});

describe('refuses', () => {
  test.each([
    ['a component that is not ours', 'a\n\n<Video src="x" />', 'page:3:1 Unexpected <Video>'],
    ['raw HTML', '<div>x</div>', 'page:1:1 Unexpected <div>'],
    ['an expression', 'a {1 + 1}', 'page:1:3 Unexpected mdxTextExpression'],
    ['an import', 'import a from "b"', 'page:1:1 Unexpected mdxjsEsm'],
    [
      'an attribute that is an expression',
      '<Callout kind={x}>\n a\n</Callout>',
      'expected plain string attributes',
    ],
    [
      'a value that is not in the list',
      '<Callout kind="blink">\n  a\n</Callout>',
      'Unexpected <Callout> kind',
    ],
    ['an unknown citation', 'a<Cite id="nowhere" />', 'page:1:2 Unexpected citation "nowhere"'],
    ['a script address', '[a](javascript:alert)', 'Unexpected address'],
    ['an image', '![a](x.png)', 'Unexpected image'],
    ['a heading without id', '## a', 'Unexpected heading without <Anchor>'],
    [
      'an id used twice',
      '## a <Anchor id="x" />\n\n## b <Anchor id="x" />',
      'page:3:6 Unexpected second "x"',
    ],
    ['an open tag', '<Callout kind="tip">\n\na', 'page:'],
  ])('%s', async (_, source, expected) => {
    const result = await compile(source);
    const text = result.ok
      ? 'ok'
      : result.problems.map((problem) => formatProblem('page', problem)).join('\n');
    expect(text).toContain(expected);
  });
});
