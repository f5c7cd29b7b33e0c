import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { packSite } from '../../scripts/offline/pack-site.ts';
import { expect, test } from '../support/browser-test.ts';
import { ownPages } from '../support/page-kinds.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { foreignSite, ownSite, type TestedSite } from '../support/tested-sites.ts';

/** The folder that a person has after unpacking the archive. */
async function unpacked({ folder, base }: TestedSite): Promise<string> {
  const target = await temporaryFolder();
  const archive = join(target, 'site.zip');
  await packSite(folder, base, archive);
  for (const [name, content] of Object.entries(unzipSync(await readFile(archive)))) {
    await mkdir(dirname(join(target, name)), { recursive: true });
    await writeFile(join(target, name), content);
  }
  return join(target, 'inkstone');
}

test.for([
  ['own', ownSite],
  ['foreign', foreignSite],
] as const)('every address in the archive of the %s site is a file of it', async ([, site]) => {
  const folder = await unpacked(site);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }) as string[];
  const pages = names.filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(10);
  const broken = pages.flatMap((page) => {
    const here = pathToFileURL(join(folder, page));
    const html = readFileSync(join(folder, page), 'utf8');
    const links = [...html.matchAll(/<(?:a|link|img|script|source)\b[^<>]*?\s(?:href|src)="([^"]*)"/g)];
    return links
      .map(([, link = '']) => new URL(link.replaceAll('&amp;', '&'), here))
      .filter((url) => url.protocol === 'file:' && !existsSync(fileURLToPath(new URL(url.pathname, url))))
      .map((url) => `${page} → ${url.pathname}`);
  });
  expect([...new Set(broken)]).toEqual([]);
});

test('the unpacked site is read from disk', async ({ open }) => {
  const { page: other } = await open('/about/');
  const page = await other.context().newPage();
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('requestfailed', (request) => problems.push(request.url()));
  const folder = await unpacked(ownSite);
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  const [topic] = ownPages()
    .filter(({ matter }) => matter.kind === 'topic')
    .toSorted((a, b) => a.matter.order - b.matter.order);
  await page
    .locator(`main a[href="${topic?.path.slice(1)}index.html"]`)
    .first()
    .click();
  await page.waitForURL(/\/index\.html$/);
  expect(await page.locator('h1').innerText()).toBe(topic?.matter.title);
  // Styles apply.
  expect(
    await page
      .locator('header')
      .first()
      .evaluate((header) => getComputedStyle(header).position),
  ).toBe('sticky');
  expect(await page.locator('body button:visible:not([popovertarget])').count()).toBe(0);
  await page.locator('header a.search').click();
  await page.waitForURL(/\/search\/index\.html$/);
  expect(await page.locator('main').innerText()).toMatch(/服务器/);
  expect(problems).toEqual([]);
});
