import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from '../support/browser-test.ts';
import { pageKinds } from '../support/page-kinds.ts';

const views = (['light', 'dark'] as const).flatMap((scheme) =>
  [320, 1280].map((width) => ({ scheme, width })),
);

test.for(pageKinds())('%s (%s) has no barrier that axe finds, in any view', async ([, path], { open }) => {
  // The policy of the page would refuse a script that is put into it.
  const { page } = await open(path, { context: { bypassCSP: true, reducedMotion: 'reduce' } });
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const { scheme, width } of views) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 800 });
    // What scrolls only now becomes reachable by keyboard once the page has noticed.
    await page.waitForTimeout(250);
    found.push(...(await violations(page)).map((violation) => `${scheme}, ${width} px: ${violation}`));
  }
  expect(found).toEqual([]);
});

/** The rules of axe that the page breaks, each with some of the elements. */
function violations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe: injected } = window as unknown as { axe: { run(): Promise<axe.AxeResults> } };
    const results = await injected.run();
    return results.violations.map(({ id, nodes }) => {
      const places = nodes.slice(0, 3).map(({ html }) => html.slice(0, 120));
      return `${id} (${nodes.length}): ${places.join(' | ')}`;
    });
  });
}
