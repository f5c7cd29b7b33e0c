import type { Page } from 'playwright-core';
import { expect, test } from '../support/browser-test.ts';

const topic = '/redis/redis-persistence/';
const clipboard = { context: { permissions: ['clipboard-read', 'clipboard-write'] } };

/** Selects the words in the paragraph of that number, as a reader does. */
async function select(page: Page, paragraph: number): Promise<string> {
  const words = page.locator('.prose > p').nth(paragraph);
  await words.scrollIntoViewIfNeeded();
  const box = (await words.boundingBox())!;
  await page.mouse.move(box.x + 2, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x + 160, box.y + 12, { steps: 4 });
  await page.mouse.up();
  return page.evaluate(() => String(getSelection()));
}

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('selected words can be linked to, by button and by key', async ({ open }) => {
  const { page, problems } = await open(topic, clipboard);
  const words = await select(page, 3);
  expect(words.length).toBeGreaterThan(3);
  await page.locator('.passage-link').click();
  await page.waitForFunction(() => document.querySelector('.passage-link')?.textContent === '已复制');
  const link = await copied(page);
  expect(link).toMatch(/#[a-z0-9-]+:~:text=/);
  expect(link).not.toMatch(/%E/);
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await select(page, 3);
  await page.keyboard.press('y');
  await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== '');
  expect(await copied(page)).toBe(link);
  await page.goto('about:blank');
  await page.goto(link);
  await page.waitForFunction(() => scrollY > 0);
  const place = await page.locator('.prose > p').nth(3).boundingBox();
  expect(place!.y).toBeGreaterThan(0);
  expect(place!.y).toBeLessThan(800);
  expect(problems).toEqual([]);
});

test('without a selection the key copies the address of the page', async ({ open }) => {
  const { page } = await open(topic, clipboard);
  await page.keyboard.press('y');
  await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== '');
  expect(await copied(page)).toBe(page.url());
});

test('every figure and block of code links to itself, as an address and as Markdown', async ({ open }) => {
  const { page } = await open(topic, clipboard);
  const figure = page.locator('.prose figure.diagram').first();
  const link = figure.locator('a.hash');
  await link.focus();
  await link.click();
  await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== '');
  const id = await figure.getAttribute('id');
  expect(id).toMatch(/^[a-z0-9-]+-figure-1$/);
  expect(await copied(page)).toBe(`${new URL(topic, page.url())}#${id}`);
  await link.click({ modifiers: ['Shift'] });
  await page.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith('['));
  const caption = await figure.locator('figcaption').textContent();
  expect(await copied(page)).toBe(
    `[Redis 持久化 RDB 与 AOF › ${caption}](${new URL(topic, page.url())}#${id})`,
  );
  const bare = page.locator('.prose figure:not([id])');
  expect(await bare.count()).toBe(await page.locator('.versions figure:not([id])').count());
});
