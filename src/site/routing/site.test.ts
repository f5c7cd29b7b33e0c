import { describe, expect, test } from 'vitest';
import { buildSite, existingTopics, otherNames } from './site.ts';
import { testPage } from './testing.ts';

const redis = testPage({ id: 'redis', domain: 'redis', order: 1 });
const go = testPage({ id: 'go', domain: 'go', order: 0 });
const late = testPage({ id: 'persistence', domain: 'redis', order: 2 });
const early = testPage({ id: 'types', domain: 'redis', order: 1 });
const unfiled = testPage({ id: 'unfiled', domain: 'unfiled', order: 9 });
const scrap = testPage({ id: 'scrap', domain: 'unfiled', kind: 'unfiled' });

describe('buildSite', () => {
  test('puts domains and topics in order', () => {
    const site = buildSite([late, redis, early, go]);
    expect(site.domains.map(({ page }) => page.id)).toEqual(['go', 'redis']);
    expect(site.domains[1]?.topics.map(({ id }) => id)).toEqual(['types', 'persistence']);
  });

  test('keeps what was not filed apart', () => {
    const site = buildSite([redis, unfiled, scrap]);
    expect(site.domains.map(({ page }) => page.id)).toEqual(['redis']);
    expect(site.unfiled?.topics.map(({ id }) => id)).toEqual(['scrap']);
  });

  test('refuses a page whose domain has no page', () => {
    expect(() => buildSite([late])).toThrow('expected a page for that domain');
  });
});

test('existingTopics leaves out topics that have no page', () => {
  const site = buildSite([redis, early, late]);
  expect(existingTopics(site, ['persistence', 'not-written'])).toEqual([late]);
});

test.each([
  [
    'a title in the other language',
    { title: '持久化', titles: { zh: '持久化', en: 'Persistence' } },
    ['Persistence'],
  ],
  ['the same title', { title: 'MySQL', titles: { zh: 'MySQL', en: 'MySQL' } }, []],
  ['only the id', { title: '持久化', titles: { zh: '持久化', en: 'x' } }, []],
  [
    'aliases that repeat the title',
    { title: 'x', titles: { zh: 'x', en: 'X' }, aliases: ['x', 'X', 'y'] },
    ['X', 'y'],
  ],
])('otherNames with %s', (_, page, expected) => {
  expect(otherNames(testPage({ id: 'x', domain: 'redis', ...page }))).toEqual(expected);
});
