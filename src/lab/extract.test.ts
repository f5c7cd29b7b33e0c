import { expect, test } from 'vitest';
import { extract } from './extract.ts';

const note = `# Title

\`\`\`go run go=1.21 title="循环变量"
package main
\`\`\`

\`\`\`text output for=1.21 title="输出"
3 3 3
\`\`\`

\`\`\`text output
0 1 2
\`\`\`

- a list
  \`\`\`sql run setup="SET @a = 'x'; SELECT 1;"
  SELECT 1;
  \`\`\`

\`\`\`go
not for the lab
\`\`\`
`;

test('finds snippets with their place, options and output blocks', () => {
  const { snippets, problems } = extract('a/b.md', note);
  expect(problems).toEqual([]);
  expect(snippets).toHaveLength(2);
  const [go, sql] = snippets;
  expect(go).toMatchObject({ note: 'a/b.md', line: 3, language: 'go', verb: 'run', code: 'package main' });
  expect(go?.options).toEqual({ go: '1.21', title: '循环变量' });
  expect(go?.outputs.map(({ line, text, options }) => [line, text, options['for']])).toEqual([
    [7, '3 3 3', '1.21'],
    [11, '0 1 2', undefined],
  ]);
  expect(sql).toMatchObject({ line: 16, options: { setup: "SET @a = 'x'; SELECT 1;" } });
});

test('takes named blocks along', () => {
  const text = '```go file name=a\npackage main\n```\n\n```bash run with=go uses=a\ngo build\n```\n';
  const { snippets } = extract('n.md', text);
  expect(snippets.map(({ language, uses }) => [language, uses.map(({ code }) => code)])).toEqual([
    ['bash', ['package main']],
  ]);
});

test.each([
  ['```go rnu\n```', 'Unexpected "rnu" after go, expected run, test'],
  ['```redis run matrix=1\n```', 'Unexpected "matrix=", expected name='],
  ['```text output\nx\n```', 'follows no snippet'],
  ['```bash run uses=nobody\n```', 'No other block of this note has name=nobody'],
  ['```go run\n```\n\ntext\n\n```text output\n```', 'follows no snippet'],
])('names what an author has to mend: %j', (text, reason) => {
  const { problems } = extract('n.md', text);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.reason).toContain(reason);
});

test('leaves ordinary fences alone', () => {
  const text =
    '```go title="x" pseudo\n```\n\n```bash\nls\n```\n\n```mermaid run\n```\n\n```text title="output"\n```\n';
  expect(extract('n.md', text)).toEqual({ snippets: [], problems: [] });
});
