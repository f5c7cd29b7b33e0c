import { expect, test } from '../support/browser-test.ts';
import { ownPages } from '../support/page-kinds.ts';

const longest = ownPages()
  .filter(({ matter }) => matter.kind === 'topic')
  .toSorted((a, b) => b.body.length - a.body.length)[0]?.path;

test('an address with an anchor leads to the heading, in view below the header', async ({ open }) => {
  const { page } = await open(longest ?? '/');
  const ids = await page
    .locator('main :is(h2, h3)[id]:not([id^="page-"])')
    .evaluateAll((headings) => headings.map(({ id }) => id));
  const id = ids[Math.floor(ids.length / 2)] ?? '';
  expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  await page.goto(`${page.url()}#${id}`);
  const header = await page.locator('body > header').boundingBox();
  const heading = await page.locator(`[id="${id}"]`).boundingBox();
  expect(heading?.y).toBeGreaterThanOrEqual((header?.height ?? 0) - 1);
  expect(heading?.y).toBeLessThan(800);
});

test('every heading of the text offers its own address', async ({ open }) => {
  const { page } = await open(longest ?? '/');
  const headings = page.locator('main :is(h2, h3, h4, h5, h6)[id]:not([id^="page-"])');
  const own = await headings.evaluateAll(
    (all) => all.filter((heading) => heading.querySelector(`a[href="#${heading.id}"]`)).length,
  );
  expect(own).toBe(await headings.count());
  expect(own).toBeGreaterThan(0);
});
