import { describe, expect, test } from 'vitest';
import { addressOf, pathOf, readPath } from './address.ts';
import { breadcrumbsOf } from './breadcrumbs.ts';
import { contentsOf } from './contents.ts';
import { alternatesOf, type Frame } from './frame.ts';
import { neighboursOf } from './neighbours.ts';
import { redirectsOf } from './redirects.ts';
import { routeParameter, routesOf } from './routes.ts';
import { buildSite } from './site.ts';
import { testPage } from './testing.ts';

const redis = testPage({ id: 'redis', domain: 'redis', titles: { zh: 'Redis 中文', en: 'Redis' } });
const types = testPage({
  id: 'types',
  domain: 'redis',
  order: 1,
  formerly: ['kinds', 'persistence', 'data/types'],
});
const persistence = testPage({ id: 'persistence', domain: 'redis', order: 2 });
const site = buildSite([redis, types, persistence]);

describe('addresses', () => {
  test('stand under base and interface', () => {
    expect(addressOf('/', 'zh-CN', pathOf(types))).toBe('/redis/types/');
    expect(addressOf('/docs/', 'en', pathOf(redis))).toBe('/docs/en/redis/');
    expect(addressOf('/docs', 'zh-CN', '/')).toBe('/docs/');
  });

  test.each([
    ['/en/', { lang: 'en', path: '/' }],
    ['/en/about/', { lang: 'en', path: '/about/' }],
    ['/entropy/', { lang: 'zh-CN', path: '/entropy/' }],
  ])('%s is read', (path, expected) => {
    expect(readPath(path)).toEqual(expected);
  });
});

test('breadcrumbs lead from home through the domain', () => {
  expect(breadcrumbsOf(site, types, 'en', 'Home')).toEqual([
    { title: 'Home', path: '/' },
    { title: 'Redis', path: '/redis/' },
  ]);
  expect(breadcrumbsOf(site, redis, 'en', 'Home')).toEqual([{ title: 'Home', path: '/' }]);
});

test('neighbours begin with the domain page and end with its last topic', () => {
  expect(neighboursOf(site, redis)).toEqual({ previous: undefined, next: types });
  expect(neighboursOf(site, types)).toEqual({ previous: redis, next: persistence });
  expect(neighboursOf(site, persistence)).toEqual({ previous: types, next: undefined });
});

test('contents nest two levels and leave out questions', () => {
  const section = (id: string, depth: number) => ({ id, text: id, depth, kind: 'section' as const });
  const entries = contentsOf([
    section('a', 2),
    section('b', 3),
    section('c', 4),
    { id: 'q', text: 'q', depth: 3, kind: 'question' },
    section('d', 2),
  ]);
  expect(entries).toEqual([
    { id: 'a', text: 'a', children: [{ id: 'b', text: 'b', children: [] }] },
    { id: 'd', text: 'd', children: [] },
  ]);
});

test('a former address redirects unless a page has it now', () => {
  expect(redirectsOf(site)).toEqual([
    { from: '/redis/kinds/', to: '/redis/types/' },
    { from: '/data/types/', to: '/redis/types/' },
  ]);
});

test('routes exist once in each interface', () => {
  const parameters = routesOf(site).map(routeParameter);
  expect(parameters).toContain(undefined);
  expect(parameters).toContain('en');
  expect(parameters).toContain('redis/types');
  expect(parameters).toContain('en/redis/kinds');
  expect(new Set(parameters).size).toBe(parameters.length);
});

describe('alternates', () => {
  const frame: Frame = { lang: 'en', path: '/redis/', title: '', description: '', listing: 'chinese' };
  const address = new URL('https://notes.example');

  test('point from the English interface to the page that owns Chinese content', () => {
    expect(alternatesOf(frame, '/', address)).toEqual({
      canonical: 'https://notes.example/redis/',
      languages: [],
    });
  });

  test('name both languages of pages that exist in both', () => {
    const { canonical, languages } = alternatesOf({ ...frame, listing: 'twins' }, '/', address);
    expect(canonical).toBe('https://notes.example/en/redis/');
    expect(languages.map(({ lang }) => lang)).toEqual(['zh-CN', 'en', 'x-default']);
  });

  test('need a public address', () => {
    expect(alternatesOf(frame, '/', undefined)).toEqual({ languages: [] });
  });
});
