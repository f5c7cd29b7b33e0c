import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { writeOutput } from './write-output.ts';

test('writes what differs, removes what is gone, keeps the rest', async () => {
  const folder = await temporaryFolder({
    'pages/a/same.mdx': 'same',
    'pages/a/other.mdx': 'before',
    'pages/b/gone.mdx': 'gone',
    'taxonomy.yml': 'kept',
  });
  const { mtimeMs } = await stat(join(folder, 'pages/a/same.mdx'));
  const files = [
    { path: 'pages/a/same.mdx', text: 'same' },
    { path: 'pages/a/other.mdx', text: 'after' },
    { path: 'reports/new.md', text: 'new' },
  ];
  expect(await writeOutput(files, folder)).toEqual({ changed: 2, removed: 1, same: 1 });
  expect((await stat(join(folder, 'pages/a/same.mdx'))).mtimeMs).toBe(mtimeMs);
  expect(await readFile(join(folder, 'pages/a/other.mdx'), 'utf8')).toBe('after');
  expect((await readdir(folder)).sort()).toEqual(['pages', 'reports', 'taxonomy.yml']);
  expect(await readdir(join(folder, 'pages'))).toEqual(['a']);
});

test('leaves the former output when something cannot be written', async () => {
  const folder = await temporaryFolder({ 'pages/a.mdx': 'before' });
  await mkdir(join(folder, 'reports'));
  const files = [
    { path: 'pages/a.mdx', text: 'after' },
    { path: `reports/${'long'.repeat(200)}.md`, text: '' },
  ];
  await expect(writeOutput(files, folder)).rejects.toThrow('ENAMETOOLONG');
  expect(await readFile(join(folder, 'pages/a.mdx'), 'utf8')).toBe('before');
  expect((await readdir(folder)).sort()).toEqual(['pages', 'reports']);
});
