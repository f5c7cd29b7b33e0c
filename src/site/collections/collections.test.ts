import { expect, test } from 'vitest';
import { backlinksOf } from '../routing/backlinks.ts';
import { buildSite } from '../routing/site.ts';
import { testPage } from '../routing/testing.ts';
import { correctionsOf } from './corrections.ts';
import { cardId, decksOf } from './decks.ts';
import { snippetsOf } from './snippets.ts';

const reference = { id: 'docs', title: 'Docs', publisher: 'Redis', version: '8', url: 'https://redis.io/' };
const mention = (to: string) => ({ to, section: '', before: '', words: '甲', after: '' });
const redis = testPage({ id: 'redis', domain: 'redis', order: 0 });
const go = testPage({ id: 'go', domain: 'go', order: 1 });
const aof = testPage({
  id: 'aof',
  domain: 'redis',
  references: [reference],
  corrections: [{ id: 'c', claim: '错', html: '<p>对</p>', cites: ['docs', 'gone'] }],
  cards: [{ id: 'q', title: '问？', html: '<p>答</p>' }],
  mentions: [mention('/redis/rdb/'), mention('/redis/aof/')],
});
const rdb = testPage({ id: 'rdb', domain: 'redis', order: 1 });
const slice = testPage({ id: 'slice', domain: 'go', mentions: [mention('/redis/rdb/'), mention('/redis/')] });
const site = buildSite([go, slice, redis, rdb, aof]);

test('corrections come by domain and topic with the sources that they cite', () => {
  const [group, ...others] = correctionsOf(site);
  expect(others).toEqual([]);
  expect(group).toMatchObject({ domain: redis, count: 1 });
  expect(group?.topics[0]?.corrections[0]?.grounds).toEqual([reference]);
});

test('decks leave out what has no cards', () => {
  expect(decksOf(site)).toEqual([{ domain: redis, topics: [{ page: aof, cards: aof.cards }], count: 1 }]);
});

test('a card is named by what never changes', () => {
  expect(cardId(aof, { id: 'q' })).toBe('aof#q');
});

test('backlinks: the own domain first, and nothing from the page itself', () => {
  const backlinks = backlinksOf(site);
  expect(backlinks.get('/redis/rdb/')?.map(({ page }) => page.id)).toEqual(['aof', 'slice']);
  expect(backlinks.get('/redis/')?.map(({ page }) => page.id)).toEqual(['slice']);
  expect(backlinks.get('/redis/aof/')).toBeUndefined();
});

test('snippets come by state, then by topic in reading order', () => {
  const snippet = { anchor: 'run-1', words: '', kind: 'go run', tools: ['Go 1.26.10'] };
  const verified = { ...snippet, state: 'verified' as const };
  const unverified = { ...snippet, state: 'unverified' as const };
  const first = testPage({ id: 'rdb', domain: 'redis', order: 1, snippets: [unverified] });
  const second = testPage({ id: 'aof', domain: 'redis', order: 2, snippets: [unverified, verified] });
  expect(snippetsOf(buildSite([second, redis, first]))).toEqual([
    { state: 'verified', topics: [{ page: second, snippets: [verified] }], count: 1 },
    {
      state: 'unverified',
      topics: [
        { page: first, snippets: [unverified] },
        { page: second, snippets: [unverified] },
      ],
      count: 2,
    },
  ]);
});
