import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { IndexedPage } from '../../../src/search/build/page.ts';
import { CommandFailure } from '../../command/failure.ts';
import { findBrowser } from '../../testing/find-browser.ts';
import type { IndexReport } from '../index-site.ts';
import { type Judgement, judge, qualityByKind, qualityTable } from '../quality/measure.ts';
import { answerable, querySets, readQuerySet, topicOf } from '../quality/query-set.ts';
import { type CountingServer, countingServer } from './counting-server.ts';
import { folderSize } from './folder-size.ts';
import { type EngineName, engines, openEngine, startBrowser } from './in-browser.ts';
import { kilobytes, quantile, row } from './numbers.ts';

/** A site to measure on. */
export interface BenchedSite {
  site: string;
  /** Folder of our index. */
  index: string;
  pages: readonly IndexedPage[];
  report: IndexReport;
}

/** Queries for a first visit: Chinese word and question, English, identifier, typing error, traditional, pinyin. */
const firstQueries = [
  '持久化',
  '分布式锁',
  'redis为什么这么快',
  '怎么避免死锁',
  'garbage collector',
  'sync.Pool',
  'gorutine',
  '間隙鎖',
  'chijiuhua',
  'mysql 隔离级别',
  'GMP',
  'tcp 三次握手',
];
const names = Object.keys(engines) as EngineName[];

/** Measures both engines on a site and prints what came out. */
export async function benchSite({ site, index, pages, report }: BenchedSite): Promise<void> {
  const executable = findBrowser();
  if (executable === undefined) throw new CommandFailure('No browser on this machine: set INKSTONE_BROWSER');
  const server = await countingServer({ '/ink/': index, '/pagefind/': join(site, 'pagefind') });
  const browser = await startBrowser(executable);
  try {
    console.log(`${report.pages} pages, ${report.sections} sections\n`);
    row('', ...names);
    const pagefind = await folderSize(join(site, 'pagefind'), (name) => !/-ui\.|highlight/.test(name));
    row('files on disk', String(report.files), String(pagefind.files));
    row('bytes on disk', kilobytes(report.bytes), kilobytes(pagefind.bytes));
    await benchFirst(browser, server);
    await benchQuality(browser, server, pages);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function benchFirst(browser: Browser, server: CountingServer): Promise<void> {
  const first: string[] = [];
  const later: string[] = [];
  const warm: string[] = [];
  for (const name of names) {
    const { index } = engines[name];
    const bytes: number[] = [];
    const laterBytes: number[] = [];
    const times: number[] = [];
    for (const query of firstQueries) {
      const engine = await openEngine(browser, server, name);
      await engine.ask(query);
      bytes.push(server.take(index).bytes);
      for (const next of firstQueries) {
        await engine.ask(next);
        laterBytes.push(server.take(index).bytes);
        times.push((await engine.ask(next)).milliseconds);
        if (query !== firstQueries[0]) break;
      }
      await engine.close();
    }
    first.push(`${kilobytes(quantile(bytes, 0.5))} (${kilobytes(Math.max(...bytes))})`);
    later.push(`${kilobytes(quantile(laterBytes, 0.5))} (${kilobytes(Math.max(...laterBytes))})`);
    warm.push(`${quantile(times, 0.5).toFixed(1)} / ${quantile(times, 0.95).toFixed(1)} ms`);
  }
  row('first query, index files, median (max)', ...first);
  row('later query, median (max)', ...later);
  row('warm, in the browser, median / p95', ...warm);
}

async function benchQuality(
  browser: Browser,
  server: CountingServer,
  pages: readonly IndexedPage[],
): Promise<void> {
  const topics = new Set(pages.map(({ path }) => topicOf(path)));
  for (const set of querySets) {
    const queries = answerable(await readQuerySet(set), topics);
    for (const name of names) {
      const engine = await openEngine(browser, server, name);
      const judgements: Judgement[] = await judge(queries, async (query) =>
        (await engine.ask(query)).addresses.map((address) => topicOf(address.replace(/#.*/, ''))),
      );
      await engine.close();
      console.log(`\n${name}, set "${set}"\n${qualityTable(qualityByKind(judgements))}`);
    }
  }
}
