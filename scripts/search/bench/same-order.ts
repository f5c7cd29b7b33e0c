import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import type { IncomingMessage, RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { listen } from '../../server/listen.ts';
import { siteHandler } from '../../server/site-handler.ts';
import { findBrowser } from '../../testing/find-browser.ts';
import { querySets, readQuerySet } from '../quality/query-set.ts';
import { row } from './numbers.ts';

const patience = 300_000;

/** Asks all queries in Chromium and in Firefox, on the site as it was built, and says how many answers differ. */
export async function benchOrder(site: string): Promise<void> {
  const firefox = onPath(['firefox-esr', 'firefox']);
  const chromium = findBrowser();
  if (firefox === undefined || chromium === undefined) {
    console.log('\nsame order in Chromium and Firefox: not compared, a browser is missing');
    return;
  }
  const queries = (await Promise.all(querySets.map(readQuerySet))).flat().map(({ query }) => query);
  const one = await answers(site, queries, chromium, (home) => [
    ...['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${home}`],
  ]);
  const other = await answers(site, queries, firefox, (home) => [
    '--headless',
    '--no-remote',
    '--profile',
    home,
  ]);
  const same = queries.filter((_, index) => one[index] === other[index]).length;
  console.log();
  row('same order in Chromium and Firefox', `${same} of ${queries.length}`);
}

/** Pages and sections that a browser finds for each query, in order. */
async function answers(
  site: string,
  queries: readonly string[],
  browser: string,
  flags: (home: string) => readonly string[],
): Promise<string[]> {
  const files = await readdir(join(site, '_astro'));
  const worker = files.find((name) => name.startsWith('ink-worker'));
  const home = await mkdtemp(join(tmpdir(), 'inkstone-browser-'));
  const rest = siteHandler(site, '/');
  let told: (answers: string[]) => void = () => undefined;
  const finished = new Promise<string[]>((resolve) => {
    told = resolve;
  });
  const handler: RequestListener = (request, response) => {
    if (request.url === '/ask') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(askingPage(`/_astro/${worker}`, queries));
    } else if (request.url === '/answers') {
      void bodyOf(request).then((text) => told(JSON.parse(text) as string[]));
      response.end();
    } else rest(request, response);
  };
  const server = await listen(handler, 0);
  const address = `http://localhost:${server.port}/ask`;
  const child = spawn(browser, [...flags(home), address], {
    stdio: 'ignore',
    env: { ...process.env, HOME: home },
  });
  try {
    return await Promise.race([finished, failed(browser)]);
  } finally {
    child.kill();
    await server.close();
    await rm(home, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
  }
}

function askingPage(worker: string, queries: readonly string[]): string {
  const list = JSON.stringify(queries).replaceAll('<', '\\u003c');
  return `<!doctype html><meta charset="utf-8"><script type="module">
    const worker = new Worker(${JSON.stringify(worker)}, { type: 'module' });
    worker.postMessage({ index: location.origin + '/ink/' });
    const ask = (id, query) => new Promise((resolve) => {
      worker.onmessage = ({ data }) => resolve(data.results);
      worker.postMessage({ id, query, options: {} });
    });
    const found = [];
    for (const [id, query] of ${list}.entries()) {
      const { hits } = await ask(id, query);
      found.push(hits.map(({ path, sections }) => [path, ...sections.map((section) => section.id)].join('#')).join(' '));
    }
    await fetch('/answers', { method: 'POST', body: JSON.stringify(found) });
  </script>`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}

async function failed(browser: string): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, patience).unref());
  throw new Error(`${browser} has not answered within ${patience / 1000} s`);
}

function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}
