import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { IndexedPage } from '../../../src/search/build/page.ts';
import { createInk } from '../../../src/search/engine.ts';
import { folderSource } from '../folder-source.ts';
import { indexFolder, writeIndex } from '../index-site.ts';
import { readQuerySet } from '../quality/query-set.ts';
import { folderSize } from './folder-size.ts';
import { kilobytes, quantile, row } from './numbers.ts';
import { asHtml, syntheticPages } from './synthetic.ts';

const asked = 60;

/** Measures our engine, and Pagefind's index if wanted, on a large site made of a small one. */
export async function benchLarge(
  pages: readonly IndexedPage[],
  count: number,
  folder: string,
  withPagefind: boolean,
): Promise<void> {
  const large = syntheticPages(pages, count);
  const letters = large.reduce(
    (sum, { sections }) => sum + sections.reduce((all, { text }) => all + text.length, 0),
    0,
  );
  console.log(`\n${count} synthetic pages, ${(letters / 1e6).toFixed(1)} million characters\n`);
  const out = join(folder, 'large', indexFolder);
  const started = process.cpuUsage();
  const report = await writeIndex(large, out);
  const { user, system } = process.cpuUsage(started);
  row('ink: time of one core', `${((user + system) / 1e6).toFixed(1)} s`);
  row('ink: peak memory', `${(process.resourceUsage().maxRSS / 1e6).toFixed(2)} GB`);
  row('ink: files, bytes', `${report.files}, ${kilobytes(report.bytes)}`);
  await measureQueries(out);
  if (withPagefind) await measurePagefind(large, join(folder, 'large', 'pagefind'));
}

async function measureQueries(out: string): Promise<void> {
  const queries = (await readQuerySet('tuning')).slice(0, asked).map(({ query }) => query);
  const read = folderSource(out);
  const first: number[] = [];
  for (const query of queries.slice(0, 12)) {
    let bytes = 0;
    const ink = createInk(async (path) => {
      const file = await read(path);
      bytes += file?.length ?? 0;
      return file;
    });
    await ink.search(query, { limit: 5 });
    first.push(bytes);
  }
  row(
    'ink: first query, index files, median (max)',
    `${kilobytes(quantile(first, 0.5))} (${kilobytes(Math.max(...first))})`,
  );
  const ink = createInk(read);
  for (const query of queries) await ink.search(query);
  const times: number[] = [];
  for (const query of queries) {
    const started = performance.now();
    await ink.search(query);
    times.push(performance.now() - started);
  }
  row(
    'ink: warm, in Node, median / p95',
    `${quantile(times, 0.5).toFixed(1)} / ${quantile(times, 0.95).toFixed(1)} ms`,
  );
}

async function measurePagefind(pages: readonly IndexedPage[], out: string): Promise<void> {
  const started = performance.now();
  const { index } = await createIndex({ forceLanguage: 'zh' });
  for (const page of pages) await index?.addHTMLFile({ url: page.path, content: asHtml(page) });
  await index?.writeFiles({ outputPath: out });
  await close();
  const { files, bytes } = await folderSize(out, (name) => !/-ui\.|highlight/.test(name));
  row('pagefind: time', `${((performance.now() - started) / 1000).toFixed(1)} s`);
  row('pagefind: files, bytes', `${files}, ${kilobytes(bytes)}`);
}
