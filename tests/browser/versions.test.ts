import { expect, test } from '../support/browser-test.ts';
import { ownPages } from '../support/page-kinds.ts';

const [page] = ownPages().filter(({ body }) => /^```text output for=/m.test(body));

test('outputs that differ between versions are tabs, by keyboard and without JavaScript', async ({
  open,
}) => {
  const { page: shown } = await open(page!.path, { context: { javaScriptEnabled: false } });
  const versions = shown.locator('.versions').first();
  const outputs = versions.locator('.code');
  const visible = async () => {
    const all = await outputs.all();
    return Promise.all(all.map((output) => output.isVisible()));
  };
  const tabs = versions.getByRole('radio');
  expect(await tabs.count()).toBe(await outputs.count());
  expect(await visible()).toEqual([true, false]);
  await tabs.first().focus();
  await shown.keyboard.press('ArrowRight');
  expect(await tabs.nth(1).isChecked()).toBe(true);
  expect(await visible()).toEqual([false, true]);
  await shown.emulateMedia({ media: 'print' });
  expect(await visible()).toEqual([true, true]);
});

test('the list of code runs leads to the exact place', async ({ open }) => {
  const { page: list } = await open('/en/snippets/');
  const link = list.locator('li > a[href*="#run-"]').first();
  const hash = new URL((await link.getAttribute('href')) ?? '', list.url()).hash;
  await link.click();
  await list.waitForURL((url) => url.hash === hash);
  const box = await list.locator(hash).boundingBox();
  expect(box && box.y > 0 && box.y < 400).toBe(true);
});
