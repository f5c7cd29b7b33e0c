import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from '../support/browser-test.ts';
import { foreignSite, ownSite } from '../support/tested-sites.ts';

const { folder, base, address } = foreignSite;
const home = readFileSync(join(folder, 'index.html'), 'utf8');
const htmlFiles = (readdirSync(folder, { recursive: true, encoding: 'utf8' }) as string[]).filter((name) =>
  name.endsWith('.html'),
);

/** Complete addresses that the page names as its images. */
function imagesOf(html: string): string[] {
  return [...html.matchAll(/<meta property="og:image" content="([^"]*)"/g)].map(([, url = '']) => url);
}

/** The file of the site behind a complete address. */
function fileOf(url: string): string {
  const { origin, pathname } = new URL(url);
  expect(origin).toBe(address);
  expect(pathname.startsWith(base)).toBe(true);
  return join(folder, decodeURIComponent(pathname.slice(base.length)));
}

test('every page that is listed has an image of the usual size', async () => {
  const listed = htmlFiles.filter((name) => /rel="canonical"/.test(readFileSync(join(folder, name), 'utf8')));
  expect(listed.length).toBeGreaterThan(10);
  const images = new Set<string>();
  for (const name of listed) {
    const found = imagesOf(readFileSync(join(folder, name), 'utf8'));
    expect(found, name).toHaveLength(1);
    images.add(fileOf(found[0] ?? ''));
  }
  for (const image of images) {
    expect(existsSync(image), image).toBe(true);
    expect(statSync(image).size).toBeLessThanOrEqual(120_000);
    const { width, height } = await sharp(image).metadata();
    expect([width, height]).toEqual([1200, 630]);
  }
});

test('the content policy lets data be data', async ({ open }) => {
  const { page, problems } = await open(base, { site: 'foreign' });
  const data = page.locator('script[type="application/ld+json"]');
  expect(JSON.parse((await data.textContent()) ?? '')['@graph'][0]['@type']).toBe('WebSite');
  expect(problems).toEqual([]);
});

test('without a public address there is neither', () => {
  expect(home).toContain('og:title');
  const own = readFileSync(join(ownSite.folder, 'index.html'), 'utf8');
  expect(own).not.toMatch(/og:title|ld\+json/);
  expect(existsSync(join(ownSite.folder, 'social.png'))).toBe(false);
});
