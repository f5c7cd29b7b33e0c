import lighthouse, { desktopConfig } from 'lighthouse';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort, type Listening, listen } from '../../scripts/server/listen.ts';
import { pageKinds, typicalArticle } from '../support/page-kinds.ts';
import { browserFlags, ownSite } from '../support/tested-sites.ts';
import { packedHandler } from './packed-handler.ts';
import { needsAnother, type Scores, verdict } from './verdict.ts';

const executablePath = process.env['INKSTONE_BROWSER'] ?? '';
const kinds = new Map(pageKinds());
const pages = [
  ['home', '/'],
  ['domain', kinds.get('domain') ?? '/'],
  ['article', typicalArticle()],
  ['practice', kinds.get('practice of a domain') ?? '/'],
] as const;
const onlyCategories = ['performance', 'accessibility', 'best-practices', 'seo'];
const forms = ['mobile', 'desktop'] as const;
const sample = pages.flatMap(([name, path]) => forms.map((form) => [name, form, path] as const));

let browser: Browser | undefined;
let server: Listening | undefined;
let port = 0;

beforeAll(async () => {
  if (executablePath === '') return;
  server = await listen(packedHandler(ownSite.folder), 0);
  port = await freePort(0);
  const args = [...browserFlags, `--remote-debugging-port=${port}`];
  browser = await chromium.launch({ executablePath, args });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test.for(sample)('%s, %s (%s)', async ([name, form, path], { skip }) => {
  if (browser === undefined) skip('no browser on this machine');
  const runs: Scores[] = [];
  do runs.push(await scoresOf(`http://localhost:${server?.port}${path}`, form));
  while (needsAnother(runs));
  if (runs.length > 1) console.log(`${name}, ${form}: measured ${runs.length} times`, runs);
  expect(verdict(runs)).toEqual([]);
});

/** Measures a page once. */
async function scoresOf(url: string, form: 'mobile' | 'desktop'): Promise<Scores> {
  const config = form === 'desktop' ? desktopConfig : undefined;
  const result = await lighthouse(url, { port, logLevel: 'silent', onlyCategories }, config);
  // Lighthouse adds experimental categories of its own to those that it was asked for.
  const scores = onlyCategories.map((name) => {
    const score = result?.lhr.categories[name]?.score;
    expect(score, `${name} of ${url}`).toBeTypeOf('number');
    return [name, Math.round((score ?? 0) * 100)];
  });
  return Object.fromEntries(scores);
}
