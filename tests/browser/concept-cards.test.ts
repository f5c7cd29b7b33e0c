import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/browser-test.ts';
import { ownPages } from '../support/page-kinds.ts';
import { ownSite } from '../support/tested-sites.ts';

const link = '.prose p > a[href*="/go-gc-overview/"]';
const page = ownPages().find(
  ({ path, body }) => /^\/go-/.test(path) && /\]\(\/go-runtime\/go-gc-overview\/\)/.test(body),
)!;

test('a link to a topic shows its title and answer to pointer and keyboard, and Esc takes it away', async ({
  open,
}) => {
  const { page: shown, problems } = await open(page.path);
  const first = shown.locator(link).first();
  const card = shown.locator('.concept-card');
  await first.hover();
  await card.waitFor();
  expect(await card.locator('strong').textContent()).toContain('垃圾回收');
  expect((await card.locator('p').textContent())!.length).toBeGreaterThan(20);
  await shown.keyboard.press('Escape');
  expect(await card.count()).toBe(0);
  await shown.mouse.move(0, 0);
  await first.focus();
  await shown.keyboard.press('Shift+Tab');
  await shown.keyboard.press('Tab');
  await card.waitFor();
  expect(await first.getAttribute('aria-describedby')).toBe('concept-card');
  await shown.keyboard.press('Tab');
  await card.waitFor({ state: 'detached' });
  expect(problems).toEqual([]);
});

test('a tap follows the link and shows no card', async ({ open }) => {
  const { page: shown } = await open(page.path, { width: 375, context: { hasTouch: true } });
  await shown.locator(link).first().tap();
  await shown.waitForURL('**/go-gc-overview/');
  expect(await shown.locator('.concept-card').count()).toBe(0);
});

test('every page has a card of at most 4 kB in both interfaces', () => {
  for (const { path } of ownPages()) {
    for (const prefix of ['', '/en'])
      expect(statSync(join(ownSite.folder, prefix, path, 'card.json')).size, path).toBeLessThanOrEqual(4000);
  }
});
