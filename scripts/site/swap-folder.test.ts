import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { replaceFolder } from './swap-folder.ts';

const fill = async (fresh: string) => {
  await mkdir(fresh);
  await writeFile(join(fresh, 'index.html'), 'new');
};

test('puts a finished folder in the place of the former one', async () => {
  const folder = await temporaryFolder({ 'dist/index.html': 'old', 'dist/old.html': '' });
  await replaceFolder(join(folder, 'dist'), join(folder, 'work'), fill);
  expect(await readdir(folder)).toEqual(['dist', 'work']);
  expect(await readdir(join(folder, 'work'))).toEqual([]);
  expect(await readdir(join(folder, 'dist'))).toEqual(['index.html']);
});

test('keeps the former folder when the new one fails, and clears away what a killed run left', async () => {
  const folder = await temporaryFolder({
    'dist/index.html': 'old',
    'work/dist.building-999999999/index.html': '',
  });
  const failing = replaceFolder(join(folder, 'dist'), join(folder, 'work'), async (fresh) => {
    await fill(fresh);
    throw new Error('no luck');
  });
  await expect(failing).rejects.toThrow('no luck');
  expect(await readdir(folder)).toEqual(['dist', 'work']);
  expect(await readdir(join(folder, 'work'))).toEqual([]);
  expect(await readFile(join(folder, 'dist/index.html'), 'utf8')).toBe('old');
});
