import { expect, test } from '../support/browser-test.ts';
import { dialogOf, dialogState, optionsOf, searchFor } from '../support/search-box.ts';

const query = '持久化';

test('back restores the dialog with query, selection and scroll', async ({ open }) => {
  const { page, problems } = await open('/');
  await searchFor(page, query);
  for (let step = 0; step < 9; step += 1) await page.keyboard.press('ArrowDown');
  const before = await dialogState(page);
  expect(before.scroll).toBeGreaterThan(0);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/');
  await page.goBack();
  await optionsOf(page).first().waitFor();
  await expect.poll(() => dialogState(page)).toEqual(before);
  // The first Esc clears the query, the second closes the search, which is then done with.
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await dialogState(page)).query).toBe('');
  await page.keyboard.press('Escape');
  await dialogOf(page).waitFor({ state: 'hidden' });
  await page.reload();
  expect(await dialogOf(page).isVisible()).toBe(false);
  // What the browser was still fetching for a page that was left is no problem.
  expect(problems.filter((problem) => !problem.endsWith('ERR_ABORTED'))).toEqual([]);
});

test('a result on the present page closes the dialog, and back opens it again', async ({ open }) => {
  const { page } = await open('/redis/redis-persistence/');
  await searchFor(page, query);
  const section = dialogOf(page).locator('a.section[href*="/redis/redis-persistence/#"]').first();
  await section.click();
  await dialogOf(page).waitFor({ state: 'hidden' });
  expect(new URL(page.url()).hash).not.toBe('');
  await page.goBack();
  await dialogOf(page).waitFor({ state: 'visible' });
  expect((await dialogState(page)).query).toBe(query);
});

test('back restores the search page', async ({ open }) => {
  const { page } = await open(`/search/?q=${encodeURIComponent(query)}`);
  const options = optionsOf(page, 'main');
  await options.first().waitFor();
  await page.keyboard.press('Tab');
  await options.nth(6).click();
  await page.waitForURL((url) => url.pathname !== '/search/');
  await page.goBack();
  await options.first().waitFor();
  await expect.poll(() => options.nth(6).getAttribute('aria-selected')).toBe('true');
  expect(await page.locator('main input').inputValue()).toBe(query);
});

test('what was searched before is offered again, and can be forgotten', async ({ open }) => {
  const { page } = await open('/');
  await searchFor(page, query);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/');
  await page.keyboard.press('/');
  await expect.poll(() => optionsOf(page).allInnerTexts()).toEqual([query]);
  await optionsOf(page).first().click();
  await expect.poll(() => optionsOf(page).count()).toBeGreaterThan(3);
  expect((await dialogState(page)).query).toBe(query);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await dialogOf(page).locator('.done button').click();
  await expect.poll(() => optionsOf(page).count()).toBe(0);
});

test('words that were found are marked on the page until Esc', async ({ open }) => {
  const { page } = await open('/');
  await searchFor(page, query);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/');
  const marks = () => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0);
  await expect.poll(marks).toBeGreaterThan(0);
  const marked = await page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));
  expect(marked).toContain(query);
  await page.keyboard.press('Escape');
  expect(await marks()).toBe(0);
});
