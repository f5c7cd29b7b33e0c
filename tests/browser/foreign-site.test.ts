import { readdirSync } from 'node:fs';
import { expect, test } from '../support/browser-test.ts';
import { foreignSite } from '../support/tested-sites.ts';

const { base, folder } = foreignSite;
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?:^|[/\\])index\.html$/.test(name))
  .map((name) => base + name.replaceAll('\\', '/').replace(/index\.html$/, ''));

test('a stranger’s notes become pages', () => {
  expect(pages.filter((path) => /\/kb\/(?!en\/)[^/]+\/[^/]+\/$/.test(path)).length).toBeGreaterThan(0);
});

test.for(pages)('%s works below a path', async (path, { open }) => {
  const { page, problems } = await open(path, { site: 'foreign' });
  expect(await page.locator('h1').count()).toBeLessThanOrEqual(1);
  expect(problems).toEqual([]);
});

test('search works below a path', async ({ open }) => {
  const { page, problems } = await open(base, { site: 'foreign' });
  await page.keyboard.press('/');
  await page.keyboard.insertText('水温');
  const first = page.locator('dialog#search [role="option"]').first();
  await first.waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname.startsWith(base) && url.pathname !== base);
  expect(await page.locator('main').innerText()).toContain('水');
  expect(problems).toEqual([]);
});
