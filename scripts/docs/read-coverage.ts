import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDecisions } from '../../src/compiler/1-read/index.ts';
import { parseLock } from '../../src/lab/lock.ts';
import { readCarriedFacts } from './carried-facts.ts';
import type { Coverage } from './coverage-page.ts';
import { readPageFacts } from './page-facts.ts';

/** Gathers what the page of coverage says from a content folder. */
export async function readCoverage(content: string): Promise<Coverage> {
  const files = ['taxonomy.yml', 'sources.yml', 'addresses.json'].map((name) => join(content, name));
  const [taxonomy = '', sources = '', addresses = ''] = files;
  const decisions = await readDecisions({ taxonomy, sources, addresses });
  const pages = join(content, 'pages');
  const names = (await readdir(pages, { recursive: true })).filter((name) => name.endsWith('.mdx'));
  const read = await Promise.all(names.sort().map((name) => readPageFacts(pages, name)));
  const topics = read.filter(({ matter }) => matter.kind === 'topic');
  return {
    taxonomy: decisions.taxonomy,
    pages: new Map(topics.map((page) => [page.matter.id, page])),
    facts: await readCarriedFacts(join(content, 'facts')),
    snippets: parseLock(await readFile(join(content, 'verified.json'), 'utf8')).snippets,
  };
}
