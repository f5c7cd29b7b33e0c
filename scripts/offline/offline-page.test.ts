import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { offlinePage, offlineStyle } from './offline-page.ts';
import { packSite } from './pack-site.ts';
import { relativeAddress } from './relative-address.ts';

test.each([
  ['/redis/aof/', 'index.html', '/', 'redis/aof/index.html'],
  ['/', 'redis/aof/index.html', '/', '../../index.html'],
  ['/redis/aof/#why', 'redis/rdb/index.html', '/', '../aof/index.html#why'],
  ['/redis/aof/?a=/b/#c', 'redis/index.html', '/', 'aof/index.html?a=/b/#c'],
  ['/kb/_astro/a.css', 'en/index.html', '/kb/', '../_astro/a.css'],
  ['/redis/aof/', 'redis/aof/index.html', '/', 'index.html'],
  ['#why', 'index.html', '/', '#why'],
  ['https://redis.io/docs/', 'index.html', '/', 'https://redis.io/docs/'],
  ['//redis.io/docs/', 'index.html', '/', '//redis.io/docs/'],
])('%s on %s below %s is %s', (address, page, base, expected) => {
  expect(relativeAddress(address, page, base)).toBe(expected);
});

test.each([
  ['<a title="a > b" href="/x/">/x/</a>', '<a title="a > b" href="../x/index.html">/x/</a>'],
  ['<img alt="" src="/pictures/a.png">', '<img alt="" src="../pictures/a.png">'],
  [
    '<meta http-equiv="refresh" content="1; url=/x/">',
    '<meta http-equiv="refresh" content="1; url=../x/index.html">',
  ],
  ['<meta name="description" content="1 /x/">', '<meta name="description" content="1 /x/">'],
  ['<code>&lt;a href="/x/"></code>', '<code>&lt;a href="/x/"></code>'],
  ['<script type="module" src="/a.js"></script>', ''],
  ['<meta http-equiv="content-security-policy" content="default-src \'none\'">', ''],
  ['<link rel="search" href="/search.xml"><link rel="manifest" href="/m">', ''],
  ['<site-search><form></form></site-search><noscript><p>No.</p></noscript>', '<p>No.</p>'],
])('%s becomes %s', (html, expected) => {
  expect(offlinePage(html, 'en/index.html', '/')).toBe(expected);
});

test('what needs scripts stays away although the browser could run some', () => {
  expect(offlineStyle('@media (scripting: enabled){a{color:red}}')).toBe('@media not all{a{color:red}}');
});

test('the archive holds pages, and nothing that only a server needs', async () => {
  const files = {
    'index.html': '<a href="/a/">A</a>',
    'a/index.html': '<a href="/">Home</a>',
    '_astro/page.js': '',
    'ink/manifest.json': '',
    _headers: '',
    '.inkstone-site': '',
  };
  const folder = await temporaryFolder(files);
  const archive = join(await temporaryFolder(), 'site.zip');
  await packSite(folder, '/', archive);
  const first = await readFile(archive);
  const packed = unzipSync(first);
  expect(Object.keys(packed)).toEqual(['inkstone/a/index.html', 'inkstone/index.html']);
  expect(new TextDecoder().decode(packed['inkstone/index.html'])).toBe('<a href="a/index.html">A</a>');
  await packSite(folder, '/', archive);
  expect(await readFile(archive)).toEqual(first);
});
