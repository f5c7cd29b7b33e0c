// npm run bench:search: quality, bytes and time of both search engines, side by side, and of ours on a large site; and
// whether it gives the same order in two browsers.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CommandFailure, runCommand } from './command/failure.ts';
import { projectRoot } from './notes/place.ts';
import { benchLarge } from './search/bench/large.ts';
import { benchOrder } from './search/bench/same-order.ts';
import { benchSite } from './search/bench/site.ts';
import { indexFolder, readSite, writeIndex } from './search/index-site.ts';

const { values } = parseArgs({
  options: {
    /** Built site to measure on. */
    site: { type: 'string', default: join(projectRoot, 'dist') },
    /** Pages of the large site; 0 leaves it out. */
    pages: { type: 'string', default: '10000' },
    /** Also index the large site with Pagefind, which takes some 0.6 MB of memory a page. */
    'large-pagefind': { type: 'boolean', default: false },
  },
});

await runCommand(async () => {
  const site = resolve(values.site);
  if (!existsSync(join(site, 'index.html')))
    throw new CommandFailure(`No site in ${site}: run "npm run build" first`);
  const folder = await mkdtemp(join(tmpdir(), 'inkstone-search-'));
  try {
    const pages = await readSite(site);
    const report = await writeIndex(pages, join(folder, indexFolder));
    await benchSite({ site, index: join(folder, indexFolder), pages, report });
    await benchOrder(site);
    const count = Number(values.pages);
    if (count > 0) await benchLarge(pages, count, folder, values['large-pagefind']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
