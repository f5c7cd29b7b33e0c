import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '../support/browser-test.ts';
import { typicalArticle } from '../support/page-kinds.ts';
import { ownSite } from '../support/tested-sites.ts';

const kilobyte = 1000;

/** What an article with two diagrams may weigh before the reader does anything, compressed. */
const budget = { document: 20, stylesheet: 10, script: 6, all: 40 };

const typical = typicalArticle();

test('a typical article is within the budget of bytes', async ({ open }) => {
  const weights: Record<string, number> = { document: 0, stylesheet: 0, script: 0, all: 0 };
  const { page } = await open('/about/', { quiet: true });
  const asked = new Map<string, string>();
  page.on('request', (request) => asked.set(new URL(request.url()).pathname, request.resourceType()));
  await page.goto(new URL(typical, page.url()).href, { waitUntil: 'networkidle' });
  for (const [path, type] of asked) {
    const size = weigh(path);
    weights[type] = (weights[type] ?? 0) + size;
    weights['all'] = (weights['all'] ?? 0) + size;
  }
  for (const [type, limit] of Object.entries(budget)) {
    expect(weights[type], `bytes of ${type} on ${typical}`).toBeLessThanOrEqual(limit * kilobyte);
  }
});

test('nothing blocks the first paint but the style sheet', async ({ open }) => {
  const { page } = await open(typical);
  const blocking = await page.locator('script[src]:not([type="module"]):not([defer]):not([async])').count();
  expect(blocking).toBe(0);
});

/** Bytes of a file of the site when it is sent compressed. */
function weigh(path: string): number {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return brotliCompressSync(readFileSync(join(ownSite.folder, file))).length;
}
