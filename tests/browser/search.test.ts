import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { expect, test } from '../support/browser-test.ts';
import { ownPages } from '../support/page-kinds.ts';

const dialog = (page: Page) => page.locator('dialog#search');
const options = (page: Page) => dialog(page).locator('[role="option"]');

/** Topics with a name in Chinese characters and one in Latin letters. */
const concepts = ownPages()
  .filter(({ matter, body }) => matter.kind === 'topic' && body.length > 500)
  .slice(0, 3)
  .flatMap(({ path, matter }) => [
    { query: matter.titles.zh, path },
    { query: matter.titles.en, path },
  ]);

test.for(['/', 'Control+k', 'Meta+k'])(
  'opens by %s and gives the focus back on Esc',
  async (key, { open }) => {
    const { page } = await open('/');
    const opener = page.locator('[data-open-search]').first();
    await opener.focus();
    await page.keyboard.press(key);
    expect(await dialog(page).isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
  },
);

test('leaves the keys to a reader who is typing', async ({ open }) => {
  const { page } = await open('/search/');
  const input = page.locator('main input[type="search"]');
  await input.focus();
  await page.keyboard.type('a/b');
  expect(await input.inputValue()).toBe('a/b');
  expect(await dialog(page).isVisible()).toBe(false);
});

describe('finds by name', () => {
  test.for(concepts)('$query', async ({ query, path }, { open }) => {
    const { page, problems } = await open('/');
    await page.keyboard.press('/');
    await page.keyboard.insertText(query);
    await options(page).first().waitFor();
    const found = await options(page).evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
    expect(found.slice(0, 10)).toContain(path);
    expect(problems).toEqual([]);
  });
});

test('the keyboard leads to a result', async ({ open }) => {
  const { page } = await open('/');
  await page.keyboard.press('/');
  await page.keyboard.insertText(concepts[0]?.query ?? '');
  await options(page).first().waitFor();
  await page.keyboard.press('ArrowDown');
  const selected = dialog(page).locator('[aria-selected="true"]');
  const target = await selected.evaluate((link) => new URL((link as HTMLAnchorElement).href).pathname);
  await Promise.all([page.waitForURL((url) => url.pathname === target), page.keyboard.press('Enter')]);
  expect(await page.locator('h1').isVisible()).toBe(true);
});

test('says so when nothing is found', async ({ open }) => {
  const { page, problems } = await open(`/search/?q=${encodeURIComponent('饕餮魑魅魍魉')}`);
  const status = page.locator('main [role="status"]');
  await expect.poll(() => status.innerText(), { timeout: 15_000 }).toContain('饕餮魑魅魍魉');
  expect(problems).toEqual([]);
});
