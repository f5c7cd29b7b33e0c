import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';

/** A page of a browser, with what went wrong on it so far. */
export interface OpenPage {
  page: Page;
  /** Console errors, failed requests, requests to other hosts, refusals by the content policy. */
  problems: string[];
}

/** How to open a page. */
export interface OpenOptions {
  site?: 'own' | 'foreign';
  /** Address of another site, without the slash at the end. */
  address?: string;
  width?: number;
  /** Wait until the network is quiet, where late requests matter. */
  quiet?: boolean;
  context?: BrowserContextOptions;
}

/** Opens a path of the built site; without a browser on this machine the test counts as skipped. */
export type Open = (path: string, options?: OpenOptions) => Promise<OpenPage>;

/** `test` with a function that opens pages, each in a fresh profile that is closed after the test. */
export const test = base.extend<{ open: Open }>({
  open: async ({ skip }, use) => {
    const endpoint = inject('browser');
    if (endpoint === '') skip('no browser on this machine');
    const browser = await chromium.connect(endpoint);
    await use(async (path, options = {}) => {
      const { site = 'own', address = inject(site), width = 1280, quiet = false, context = {} } = options;
      const profile = await browser.newContext({
        viewport: { width, height: 800 },
        // It would answer in the place of what a test gives as an answer, and load what a test does not count.
        serviceWorkers: 'block',
        ...context,
      });
      profile.setDefaultTimeout(15_000);
      const page = await profile.newPage();
      const problems = watchForProblems(page, address);
      await page.goto(address + path, { waitUntil: quiet ? 'networkidle' : 'load' });
      return { page, problems };
    });
    await browser.close();
  },
});

export { expect };

/** A missing page itself is no problem (a test may ask for it), a missing part of a page is. */
function watchForProblems(page: Page, site: string): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    // The browser reports a page that was not found, which is what some tests open on purpose.
    if (message.type() === 'error' && !/404 \(Not Found\)/.test(message.text()))
      problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${site}/`) && !url.startsWith('data:') && !url.startsWith('blob:'))
      problems.push(`foreign request ${url}`);
  });
  page.on('requestfailed', (request) =>
    problems.push(`failed ${request.url()} ${request.failure()?.errorText ?? ''}`),
  );
  page.on('response', (response) => {
    const isDocument = response.request().isNavigationRequest();
    if (response.status() >= 400 && !isDocument) problems.push(`${response.status()} ${response.url()}`);
  });
  return problems;
}
