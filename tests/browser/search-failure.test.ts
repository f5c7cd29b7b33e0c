import type { Page } from 'playwright-core';
import { expect, test } from '../support/browser-test.ts';
import { optionsOf, searchFor, statusOf } from '../support/search-box.ts';

/** Topics that the site has, as the plain list shows them. */
const leastTopics = 20;

/** Lets the requests for a file of the index fail. */
const spoil = (page: Page, file: string, answer: { status: number; body: string }) =>
  page.context().route(`**/ink/**/${file}`, (route) => route.fulfill(answer));

test.for([
  ['meta.ink', { status: 404, body: '' }, '缺少文件'],
  ['meta.ink', { status: 200, body: 'no index' }, '已损坏'],
  ['meta.ink', { status: 500, body: '' }, '连不上'],
  ['equivalents.ink', { status: 404, body: '' }, '缺少文件'],
  ['t*.ink', { status: 200, body: '\u001f\u008b broken' }, '已损坏'],
  ['x*.ink', { status: 200, body: '<!doctype html>' }, '已损坏'],
] as const)('%s with %j: says so and offers the topics', async ([file, answer, message], { open }) => {
  const { page } = await open('/');
  await spoil(page, file, answer);
  await searchFor(page, '锁');
  await expect.poll(() => statusOf(page).innerText()).toContain(message);
  expect(await optionsOf(page).count()).toBeGreaterThan(leastTopics);
  await page.context().unrouteAll();
  await page.keyboard.insertText('机制');
  await expect.poll(() => statusOf(page).innerText()).toMatch(/^\d+ 个结果|没有页面/);
});

test('without the manifest, too', async ({ open }) => {
  const { page } = await open('/');
  await page.context().route('**/ink/manifest.json', (route) => route.abort());
  await searchFor(page, '锁');
  await expect.poll(() => statusOf(page).innerText()).toContain('连不上');
  expect(await optionsOf(page).count()).toBeGreaterThan(leastTopics);
});

test('a site that is published anew in the middle of a session is searched without a word', async ({
  open,
}) => {
  const { page } = await open('/');
  await searchFor(page, '锁');
  const manifest = await page.evaluate(() => fetch('/ink/manifest.json').then((answer) => answer.json()));
  // The former folder is gone; the new one holds the same under another name.
  await page.context().route('**/ink/**', async (route) => {
    const { pathname, origin } = new URL(route.request().url());
    if (pathname.endsWith('manifest.json')) return route.fulfill({ json: { ...manifest, folder: 'anew' } });
    if (!pathname.includes('/anew/')) return route.fulfill({ status: 404 });
    return route.fulfill({
      response: await route.fetch({ url: origin + pathname.replace('anew', manifest.folder) }),
    });
  });
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('goroutine 泄漏');
  await expect.poll(() => optionsOf(page).first().innerText()).toMatch(/goroutine|泄漏/);
  expect(await statusOf(page).innerText()).toMatch(/^\d+ 个结果|没有页面/);
  await page.context().unrouteAll({ behavior: 'ignoreErrors' });
});
