import { beforeAll, expect, test } from 'vitest';
import { loadKnowledge } from '../../scripts/search/knowledge.ts';
import { type DrawnQuery, drawQueries } from '../../scripts/search/quality/objective.ts';
import { buildIndex } from '../../src/search/build/build-index.ts';
import { type JudgedSite, judgedSite } from './site-index.ts';

let site: JudgedSite;
let queries: DrawnQuery[];

beforeAll(async () => {
  site = await judgedSite();
  queries = drawQueries(site.pages, { headings: 150, substrings: 200, identifiers: 100, edited: 100 });
});

const ofKind = (...kinds: DrawnQuery['kind'][]) => queries.filter(({ kind }) => kinds.includes(kind));

async function hitShare(asked: readonly DrawnQuery[]): Promise<number> {
  let right = 0;
  for (const { query, paths } of asked) {
    const { hits } = await site.ink.search(query);
    if (hits.slice(0, 5).some(({ path }) => paths.has(path))) right += 1;
  }
  return right / asked.length;
}

test('quotes find every page that has the text, and no other', async () => {
  for (const { query, paths } of ofKind('substring', 'identifier')) {
    const { hits } = await site.ink.search(`"${query}"`, { limit: 10_000 });
    expect(new Set(hits.map(({ path }) => path)), query).toEqual(paths);
  }
});

test('a heading finds its page', async () => {
  expect(await hitShare(ofKind('heading'))).toBeGreaterThanOrEqual(0.99);
});

test('an identifier finds a page that has it', async () => {
  expect(await hitShare(ofKind('identifier'))).toBeGreaterThanOrEqual(0.98);
});

test('a word with one wrong letter finds a page that has the word', async () => {
  expect(await hitShare(ofKind('edited'))).toBeGreaterThanOrEqual(0.92);
});

test('of the sections of a page, the one whose heading was asked for comes first', async () => {
  let right = 0;
  let asked = 0;
  for (const { query, paths } of ofKind('heading')) {
    const [hit] = (await site.ink.search(query)).hits;
    if (!hit || !paths.has(hit.path)) continue;
    asked += 1;
    const first = hit.sections[0]?.title.map(({ text }) => text).join('') ?? '';
    if (first.toLowerCase() === query.toLowerCase()) right += 1;
  }
  expect(right / asked).toBeGreaterThanOrEqual(0.93);
});

test('the index is the same whatever order the pages come in', async () => {
  const knowledge = await loadKnowledge();
  const [once, again] = [site.pages, site.pages.toReversed()].map((pages) => buildIndex(pages, knowledge));
  expect(again?.manifest).toEqual(once?.manifest);
  expect([...(again?.files.keys() ?? [])]).toEqual([...(once?.files.keys() ?? [])]);
  for (const [name, bytes] of again?.files ?? []) expect(once?.files.get(name), name).toEqual(bytes);
});
