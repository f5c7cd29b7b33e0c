import { expect, test } from 'vitest';
import { compileText } from '../testing/compile-text.ts';

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
