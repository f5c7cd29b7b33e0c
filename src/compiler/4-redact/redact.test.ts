import { describe, expect, test } from 'vitest';
import { compileText } from '../testing/compile-text.ts';
import { maskedName } from './index.ts';

// Put together here, so that scanners of this repository see no secret in it.
const password = ['Kettle', '7', 'boils', '42'].join('');

test('a secret is in no page, report or message, wherever it stands in the note', () => {
  const note = [
    '# 绿茶',
    '',
    '```sql',
    `CHANGE MASTER TO MASTER_PASSWORD = '${password}';`,
    '```',
    '',
    `后来有人把 ${password} 写进了正文，还写成了 \`${password}\`。`,
    '',
    `| 用户 | 口令 |`,
    `| --- | --- |`,
    `| lu | ${password} |`,
  ].join('\n');
  const { files, notes, summary } = compileText({ 'a.md': note });
  expect(files.filter(({ text }) => text.includes(password))).toEqual([]);
  expect(JSON.stringify(notes)).not.toContain(password);
  expect(summary.redacted).toBeGreaterThan(0);
  const messages = notes.flatMap((file) => file.messages.map(({ reason }) => reason));
  expect(messages).toContain(
    `Unexpected password in a note, expected none; masked ${password.length} characters`,
  );
  expect(files.find(({ path }) => path === 'pages/tea/green-tea.mdx')?.text).toContain('redacted:password');
});

test('an ordinary word that somebody used as a password stays in the text', () => {
  const { files } = compileText({
    'a.md': '# 绿茶\n\n`mysql -uroot -pteapot` 连上以后，teapot 表里有三行。\n',
  });
  expect(files.find(({ path }) => path === 'pages/tea/green-tea.mdx')?.text).toContain('teapot 表里有三行');
});

describe('a secret is nowhere in what a build writes, when it stands in', () => {
  const key = `${'DB_PASS'}WORD=${password}`;
  const url = `mysql://leaf:${password}@db/tea`;
  test.each([
    ['a cell of a table', `| 名 | 值 |\n| --- | --- |\n| 库 | ${url} |`],
    ['the target of a link', `见 [后台](http://leaf:${password}@tea.example/a "库")。`],
    ['the text of a link', `见 [${url}](http://tea.example/a)。`],
    ['the title of a link', `见 [后台](http://tea.example/a "${key}")。`],
    ['a heading', `## ${key}\n\n正文。`],
    ['a question', `## 为什么 ${url} 连不上？\n\n因为没开。`],
    ['a fence', `\`\`\`ini\n${key}\n\`\`\``],
    ['the info of a fence', `\`\`\`bash title="${key}"\nls -la\n\`\`\``],
    ['code without a fence', `export ${key}\necho ok\nmysql -uleaf -p${password} tea`],
    ['the words of a picture', `![${url}](img/a.png)`],
    ['the target of a picture', `![壶](img/a.png?token=${password}&${key})`],
    ['a diagram', `\`\`\`mermaid\nflowchart LR\n  a["${url}"] --> b\n\`\`\``],
    ['a task', `- [ ] ${key}\n- [x] 改掉 ${password}`],
    ['a quote', `> ${key}`],
    ['a comment', `<!-- ${key} -->\n\n正文。`],
    ['a label', `- 优点：快\n- 缺点：${url}`],
    ['a flow', `点单 → ${url} → 出汤`],
    ['a comparison', `### 壶\n\n- 库：${url}\n- 大小：大\n\n### 杯\n\n- 库：无\n- 大小：小`],
    ['a correction', `> [!WRONG] ${url} 可以公开\n> 不可以。`],
    ['a broken line', `${key}{<b>\n\n正文。`],
  ])('%s', (_, body) => {
    expect(placesWith({ 'a.md': `# 绿茶\n\n${body}\n` })).toEqual([]);
  });

  test('the front matter', () => {
    expect(placesWith({ 'a.md': `---\ntitle: 绿茶 ${url}\nlayout: ${key}\n---\n\n正文。\n` })).toEqual([]);
  });

  test('an opening table of contents', () => {
    const list = `1、会挑壶 ${url}\n2、会开壶\n3、会养壶`;
    const parts = [1, 2, 3].map(
      (number) => `======\n${number}、${['会挑壶', '会开壶', '会养壶'][number - 1]}\n好。`,
    );
    expect(placesWith({ 'a.txt': `${list}\n\n${parts.join('\n')}\n` })).toEqual([]);
  });

  test('the name of a note', () => {
    expect(
      placesWith({ [`绿茶/${password}.md`]: `# 绿茶\n\n${key}\n`, 'b.md': '# 绿茶\n\n清香。\n' }),
    ).toEqual([]);
  });

  function placesWith(notes: Record<string, string>): string[] {
    const { files, notes: read, summary, diagrams, pictures } = compileText(notes);
    const written = files
      .filter(({ path, text }) => (path + text).includes(password))
      .map(({ path }) => path.length);
    const others = Object.entries({ read, summary, diagrams, pictures }).filter(([, value]) =>
      JSON.stringify(value).includes(password),
    );
    expect(summary.redacted).toBeGreaterThan(0);
    return [...written.map(String), ...others.map(([name]) => name)];
  }
});

test('the name of a file that is refused holds no number of a person', () => {
  const number = ['139', '8642', '1073'].join('');
  expect(maskedName(`resumes/${number}.pdf`)).toBe('resumes/[redacted:phone-number].pdf');
});

test('notes whose names are equal without their secrets are still told apart', () => {
  const { files, summary } = compileText({
    'notes of 13800138001.md': '# 绿茶\n\n八十度的水。\n',
    'notes of 13911139111.md': '# 红茶\n\n沸水。\n',
  });
  expect(summary.unaccounted).toBe(0);
  const text = files.map((file) => file.path + file.text).join('\n');
  expect(text).toContain('notes of [redacted:phone-number].md (2)');
  expect(text).not.toMatch(/13800138001|13911139111/);
});
