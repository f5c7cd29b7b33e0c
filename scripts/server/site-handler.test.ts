import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { listen } from './listen.ts';
import { siteHandler } from './site-handler.ts';

const files = {
  'index.html': 'home',
  '404.html': 'lost',
  'redis/index.html': 'redis',
  '_astro/page.a1b2.css': 'a{}',
  'ink/manifest.json': '{}',
  'ink/Xq3/meta.ink': '',
  'pages/a.txt': '字',
};

async function serve(base: string) {
  const server = await listen(siteHandler(await temporaryFolder(files), base), 0);
  onTestFinished(() => server.close());
  return (path: string) => fetch(`http://127.0.0.1:${server.port}${path}`, { redirect: 'manual' });
}

test('serves pages, files and the page for what is not there', async () => {
  const get = await serve('/');
  expect(await (await get('/')).text()).toBe('home');
  const page = await get('/redis/');
  expect(await page.text()).toBe('redis');
  expect(page.headers.get('content-type')).toBe('text/html;charset=utf-8');
  expect(page.headers.get('cache-control')).toBe('no-cache');
  expect((await get('/pages/a.txt')).headers.get('content-type')).toBe('text/plain;charset=utf-8');
  expect((await get('/_astro/page.a1b2.css')).headers.get('cache-control')).toContain('immutable');
  expect((await get('/ink/Xq3/meta.ink')).headers.get('cache-control')).toContain('immutable');
  expect((await get('/ink/manifest.json')).headers.get('cache-control')).toBe('no-cache');
  for (const path of ['/none/', '/none', '/%E0%A4%A', '/%00', '/../package.json', '/redis/../../x']) {
    const missing = await get(path);
    expect([missing.status, await missing.text()]).toEqual([404, 'lost']);
  }
});

test('adds the slash that relative links need', async () => {
  const get = await serve('/');
  const { status, headers } = await get('/redis?q=1');
  expect([status, headers.get('location')]).toEqual([302, '/redis/?q=1']);
  // Two slashes in front would name another host.
  expect((await get('//redis')).headers.get('location')).toBe('/redis/');
});

test('serves below a base path', async () => {
  const get = await serve('/kb/');
  expect(await (await get('/kb/redis/')).text()).toBe('redis');
  expect((await get('/kb/redis')).headers.get('location')).toBe('/kb/redis/');
  expect((await get('/')).headers.get('location')).toBe('/kb/');
  expect((await get('/kb')).headers.get('location')).toBe('/kb/');
});
