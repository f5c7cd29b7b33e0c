import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { workerText, writeServiceWorker } from './service-worker.ts';

const files = {
  'index.html': '<p>home</p>',
  'a/index.html': '<p>a</p>',
  '_astro/page.1.css': '',
  '_astro/page.1.js': '',
  '_astro/picture.1.png': '',
};

async function workerOf(site: Record<string, string>): Promise<string> {
  const folder = await temporaryFolder(site);
  await writeServiceWorker(folder, '/kb/');
  return readFile(join(folder, 'sw.js'), 'utf8');
}

test('is small', () => {
  expect(workerText({ base: '/', version: '', shell: [] }).length).toBeLessThanOrEqual(2048);
});

test('keeps home, styles and scripts from the first visit on', async () => {
  const [, settings = ''] = /\(self,(.*)\);\n$/.exec(await workerOf(files)) ?? [];
  expect(JSON.parse(settings)).toMatchObject({
    base: '/kb/',
    shell: [
      '/kb/',
      '/kb/en/',
      '/kb/offline/',
      '/kb/en/offline/',
      '/kb/favicon.svg',
      '/kb/_astro/page.1.css',
      '/kb/_astro/page.1.js',
    ],
  });
});

test('is another one when a page or a file has changed, and only then', async () => {
  const first = await workerOf(files);
  expect(await workerOf(files)).toBe(first);
  expect(await workerOf({ ...files, 'a/index.html': '<p>b</p>' })).not.toBe(first);
  expect(await workerOf({ ...files, '_astro/page.2.js': '' })).not.toBe(first);
});
