import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { expect, test } from '../support/browser-test.ts';
import { pageKinds } from '../support/page-kinds.ts';

describe.each(pageKinds())('%s (%s)', (_, path) => {
  test('loads without an error, a foreign request or a jump', async ({ open }) => {
    const { page, problems } = await open(path, { quiet: true });
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.title()).not.toBe('');
    expect(await layoutShift(page)).toBe(0);
    expect(problems).toEqual([]);
  });

  test('does not scroll sideways on a small phone', async ({ open }) => {
    const { page } = await open(path, { width: 320 });
    const wide = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return [];
      const all = [...document.querySelectorAll('main *')];
      return all
        .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
        .map((element) => element.outerHTML.slice(0, 80));
    });
    expect(wide.slice(0, 5)).toEqual([]);
  });

  test('can be read without JavaScript', async ({ open }) => {
    const { page } = await open(path, { context: { javaScriptEnabled: false } });
    expect((await page.locator('main').innerText()).trim().length).toBeGreaterThan(0);
    expect(await page.locator('main h1').isVisible()).toBe(true);
    const dead = page.locator('body button:visible:not([popovertarget])');
    expect(await dead.count(), 'buttons that do nothing are not shown').toBe(0);
  });
});

/** Sum of all unexpected movements since the page was opened. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let total = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            total += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(total), 100);
      }),
  );
}
