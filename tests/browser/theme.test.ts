import { expect, test } from '../support/browser-test.ts';

test('the chosen theme is remembered and there before anything is painted', async ({ open }) => {
  const { page } = await open('/', { context: { colorScheme: 'light' } });
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const theme = () => page.evaluate(() => document.documentElement.dataset['theme']);
  const light = await paper();
  const button = page.locator('theme-button button');
  for (let clicks = 0; clicks < 3 && (await theme()) !== 'dark'; clicks += 1) await button.click();
  expect(await theme()).toBe('dark');
  expect(await paper()).not.toBe(light);

  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seenThemes: seen });
    new MutationObserver(() => {
      if (document.body) seen.push(document.documentElement.dataset['theme'] ?? 'none');
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  const seen = await page.evaluate(() => (window as unknown as { seenThemes: string[] }).seenThemes);
  expect(new Set(seen)).toEqual(new Set(['dark']));
  expect(await paper()).not.toBe(light);
});

test('follows the system until a theme is chosen', async ({ open }) => {
  const paper = async (colorScheme: 'light' | 'dark') => {
    const { page } = await open('/', { context: { colorScheme } });
    return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  };
  expect(await paper('dark')).not.toBe(await paper('light'));
});
