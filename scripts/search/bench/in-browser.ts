import { type Browser, chromium, type Page } from 'playwright-core';
import type { CountingServer } from './counting-server.ts';

/** The two engines, by the module of the site that makes them and the folder of their index. */
export const engines = {
  ink: { module: '/src/site/search/ink.ts', make: 'createInkEngine', index: '/ink/' },
  pagefind: { module: '/src/site/search/pagefind.ts', make: 'createPagefindEngine', index: '/pagefind/' },
} as const;

/** Name of an engine. */
export type EngineName = keyof typeof engines;

/** An answer as far as it is compared. */
export interface Answer {
  addresses: string[];
  /** From the question to the answer with its excerpts. */
  milliseconds: number;
}

/** An engine of the site in a browser, in a profile of its own. */
export interface BrowserEngine {
  ask(query: string): Promise<Answer>;
  close(): Promise<void>;
}

/** Starts the browser that the tests use. */
export function startBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

/** Starts an engine as the site does. */
export async function openEngine(
  browser: Browser,
  server: CountingServer,
  name: EngineName,
): Promise<BrowserEngine> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.address}/`);
  await start(page, name);
  return {
    ask: (query) =>
      page.evaluate(async (text) => {
        const { engine } = globalThis as unknown as { engine: { search(query: object): Promise<Found> } };
        interface Found {
          hits: { address: string }[];
        }
        const started = performance.now();
        const { hits } = await engine.search({ text, filters: [], asTyped: false });
        const milliseconds = performance.now() - started;
        return { addresses: hits.map(({ address }) => address), milliseconds };
      }, query),
    close: () => context.close(),
  };
}

async function start(page: Page, name: EngineName): Promise<void> {
  await page.evaluate(
    async ({ module, make }) => {
      const made = (await import(module)) as Record<string, (setup: object) => Promise<unknown>>;
      const engine = await made[make]?.({ base: '/', prefix: '', lang: 'zh-CN' });
      Object.assign(globalThis, { engine });
    },
    { ...engines[name] },
  );
}
