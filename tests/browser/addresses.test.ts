import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ownPages } from '../support/page-kinds.ts';
import { projectRoot } from '../support/run-script.ts';
import { ownSite } from '../support/tested-sites.ts';

type Manifest = Record<string, { id: string; title: string }[]>;

const manifest = JSON.parse(readFileSync(join(projectRoot, 'content/addresses.json'), 'utf8')) as Manifest;
const pages = new Map(ownPages().map(({ path, matter }) => [matter.id, { path, matter }]));
const former = new Map(
  [...pages.values()].flatMap(({ path, matter }) =>
    matter.formerly.map((id) => [id.split('/').at(-1), path]),
  ),
);

test('every address that was ever published still leads somewhere', () => {
  expect(Object.keys(manifest).length).toBeGreaterThan(50);
  const lost = Object.entries(manifest).flatMap(([id, anchors]) => {
    const path = pages.get(id)?.path ?? former.get(id);
    if (path === undefined) return [`page ${id}: name it under "formerly" of the topic that took its place`];
    // A page that was merged into another one takes its readers to the page.
    if (!pages.has(id)) return [];
    const html = readFileSync(join(ownSite.folder, path, 'index.html'), 'utf8');
    return anchors
      .filter((anchor) => !html.includes(` id="${anchor.id}"`))
      .map((anchor) => `${path}#${anchor.id}`);
  });
  expect(lost).toEqual([]);
});

test('static hosts are told the former addresses and the content policy', () => {
  const read = (name: string) => readFileSync(join(ownSite.folder, name), 'utf8');
  const redirects = [...former.keys()].filter((id) => id !== undefined);
  for (const id of redirects) expect(read('_redirects')).toContain(`/${id}/ `);
  const [, policy = ''] = /content="(default-src[^"]+)"/.exec(read('index.html')) ?? [];
  expect(read('_headers')).toContain(policy.replaceAll('&#39;', "'"));
  expect(policy).not.toContain('unsafe-inline');
  expect(existsSync(join(ownSite.folder, '404.html'))).toBe(true);
});
