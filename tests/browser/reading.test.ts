import { expect, test } from '../support/browser-test.ts';
import { ownPages } from '../support/page-kinds.ts';

const topic = '/redis/redis-persistence/';
const roadmap = ownPages().find(({ matter }) => matter.id === 'learning-roadmap-levels')!;

test('a topic marked as read is marked wherever it is linked, and counted', async ({ open }) => {
  const { page, problems } = await open(topic);
  const button = page.locator('[data-mark-read]');
  await button.click();
  expect(await button.getAttribute('aria-pressed')).toBe('true');
  expect(await page.locator('.topics a[aria-current]').getAttribute('data-read')).toBe('');
  const at = (path: string) => page.goto(new URL(path, page.url()).href);
  await at('/en/redis/');
  expect(await page.locator('progress').getAttribute('value')).toBe('1');
  expect(await page.locator(`.topic-list a[href="/en${topic}"]`).getAttribute('data-read')).toBe('');
  await at(roadmap.path);
  expect(await page.locator('progress').getAttribute('value')).toBe('1');
  await at(topic);
  await button.click();
  expect(await button.getAttribute('aria-pressed')).toBe('false');
  await at('/redis/');
  expect(await page.locator('[data-read]').count()).toBe(0);
  expect(problems).toEqual([]);
});

test('the place where a page was left is offered to who comes back', async ({ open }) => {
  const { page } = await open(topic);
  const heading = page.locator('.prose > h2').nth(2);
  await heading.evaluate((element) => element.scrollIntoView());
  const home = new URL('/', page.url()).href;
  await page.goto(home);
  await page.goto(new URL(topic, home).href);
  const offer = page.locator('[data-position]');
  expect(await offer.isVisible()).toBe(true);
  await offer.click();
  expect(new URL(page.url()).hash).toBe(`#${await heading.getAttribute('id')}`);
  await offer.waitFor({ state: 'detached' });
});

test('a page left at its beginning offers nothing', async ({ open }) => {
  const { page } = await open(topic);
  await page.goto(new URL('/', page.url()).href);
  await page.goto(new URL(topic, page.url()).href);
  expect(await page.locator('[data-position]').isVisible()).toBe(false);
});

test('the home page leads to the roadmap', async ({ open }) => {
  const { page } = await open('/');
  expect(await page.locator(`main a[href="${roadmap.path}"]`).count()).toBeGreaterThan(0);
});
