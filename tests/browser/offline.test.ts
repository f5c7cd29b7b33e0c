import { cp, readFile, writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { listen } from '../../scripts/server/listen.ts';
import { siteHandler } from '../../scripts/server/site-handler.ts';
import { writeServiceWorker } from '../../scripts/site/service-worker.ts';
import { expect, test } from '../support/browser-test.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { foreignSite } from '../support/tested-sites.ts';

const { base } = foreignSite;
const workers = { serviceWorkers: 'allow' } as const;
const noNetwork: RequestListener = (request) => request.socket.destroy();

/** A copy of the foreign site whose pages say that they are of this deploy. */
async function deploy(words: string): Promise<RequestListener> {
  const folder = await temporaryFolder();
  await cp(foreignSite.folder, folder, { recursive: true });
  for (const page of ['about/index.html', 'glossary/index.html']) {
    const html = await readFile(join(folder, page), 'utf8');
    await writeFile(
      join(folder, page),
      html.replace(/<h1[^>]*>[^<]*/, (start) => `${start} ${words}`),
    );
  }
  await writeServiceWorker(folder, base);
  return siteHandler(folder, base);
}

/** A server whose answers can be exchanged. */
async function exchangeableServer(first: RequestListener) {
  let current = first;
  const { port, close } = await listen((request, response) => current(request, response), 0);
  onTestFinished(close);
  const answerWith = (next: RequestListener) => {
    current = next;
  };
  return { address: `http://localhost:${port}`, answerWith };
}

/** The addresses that the browser keeps, by the deploy that they belong to. */
function keptBy(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const names = await caches.keys();
    const entries = names.map(async (name) => {
      const requests = await (await caches.open(name)).keys();
      return [name, requests.map(({ url }) => new URL(url).pathname)] as const;
    });
    return Object.fromEntries(await Promise.all(entries));
  });
}

const headingOf = (page: Page) => page.locator('h1').innerText();

test('what was read stays readable without a network, and a deploy shows at once', async ({ open }) => {
  // One after the other: the server tells files apart by size and time.
  const first = await deploy('ONE');
  const second = await deploy('SECOND');
  const { address, answerWith } = await exchangeableServer(first);
  const { page } = await open(`${base}about/`, { address, context: workers });
  const context = page.context();
  const kept = async () => Object.values(await keptBy(page)).flat();
  await expect.poll(kept).toContain(`${base}about/`);
  const [former] = Object.keys(await keptBy(page));

  answerWith(noNetwork);
  await page.reload();
  expect(await headingOf(page)).toContain('ONE');
  expect(
    await page
      .locator('header')
      .first()
      .evaluate((header) => getComputedStyle(header).position),
  ).toBe('sticky');
  await page.goto(`${address}${base}glossary/`);
  expect(await headingOf(page)).toBe('没有网络');
  await page.goto(`${address}${base}en/glossary/`);
  expect(await headingOf(page)).toBe('No network');

  answerWith(second);
  await page.goto(`${address}${base}about/`);
  expect(await headingOf(page)).toContain('SECOND');

  // The new worker takes over when no page of the former deploy is open.
  const isWaiting = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state);
  await expect.poll(isWaiting).toBe('installed');
  await page.close();
  const later = await context.newPage();
  await later.goto(`${address}${base}glossary/`);
  await expect.poll(async () => Object.keys(await keptBy(later))).not.toContain(former);
  expect(Object.keys(await keptBy(later))).toHaveLength(1);
  answerWith(noNetwork);
  await later.goto(`${address}${base}about/`);
  expect(await headingOf(later)).toContain('SECOND');
});

test('the worker belongs to its path only', async ({ open }) => {
  const { page } = await open(base, { site: 'foreign', context: workers });
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  expect(new URL(scope).pathname).toBe(base);
});

test('the site can be installed', async ({ open }) => {
  const { page } = await open(base, { site: 'foreign', context: workers });
  const session = await page.context().newCDPSession(page);
  const { data = '', errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(JSON.parse(data)).toMatchObject({ start_url: base, scope: base, display: 'standalone' });
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  for (const { src, sizes } of JSON.parse(data).icons as { src: string; sizes: string }[]) {
    const width = await page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      return image.naturalWidth;
    }, src);
    if (sizes !== 'any') expect(width).toBe(Number.parseInt(sizes, 10));
  }
});

test.for(pageKinds())('%s (%s) has no problem with the worker', async ([, path], { open }) => {
  const { page, problems } = await open(path, { context: workers });
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload({ waitUntil: 'networkidle' });
  expect(problems).toEqual([]);
});
