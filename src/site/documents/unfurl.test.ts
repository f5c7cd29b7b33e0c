import { expect, test } from 'vitest';
import type { Frame } from '../routing/frame.ts';
import { linkedData, scriptText } from './linked-data.ts';
import { graphProperties } from './unfurl.ts';

const origin = new URL('https://a.example/');
const aof: Frame = {
  lang: 'zh-CN',
  path: '/redis/aof/',
  title: '追加日志',
  description: '每次写入都记下来。',
  listing: 'chinese',
  article: {
    lang: 'zh-CN',
    edited: '2026-01-02T00:00:00+08:00',
    crumbs: [
      { title: '首页', path: '/' },
      { title: 'Redis', path: '/redis/' },
    ],
  },
};
const home: Frame = { lang: 'en', path: '/', title: 'Inkstone', description: 'Notes.', listing: 'twins' };
const of = (frame: Frame) => Object.fromEntries(graphProperties(frame, '/kb/', origin));

test('an article says what it is, where, in which language and since when', () => {
  expect(of(aof)).toMatchObject({
    'og:type': 'article',
    'og:title': '追加日志',
    'og:description': '每次写入都记下来。',
    'og:url': 'https://a.example/kb/redis/aof/',
    'og:locale': 'zh_CN',
    'og:image': 'https://a.example/kb/redis/aof/social.png',
    'article:modified_time': '2026-01-02T00:00:00+08:00',
  });
});

test('a Chinese page in the English interface is sent as the page that owns it', () => {
  expect(of({ ...aof, lang: 'en', title: 'AOF' })).toMatchObject({
    'og:title': 'AOF',
    'og:url': 'https://a.example/kb/redis/aof/',
    'og:locale': 'zh_CN',
    'og:image': 'https://a.example/kb/redis/aof/social.png',
  });
});

test('the home page of each language has its own image', () => {
  expect(of(home)).toMatchObject({
    'og:type': 'website',
    'og:locale': 'en_US',
    'og:url': 'https://a.example/kb/en/',
    'og:image': 'https://a.example/kb/en/social.png',
  });
});

test('nothing is said without a public address, or of what should not be listed', () => {
  expect(graphProperties(aof, '/', undefined)).toEqual([]);
  expect(linkedData(aof, '/', undefined)).toBeUndefined();
  expect(graphProperties({ ...aof, listing: 'hidden' }, '/', origin)).toEqual([]);
  expect(linkedData({ ...home, listing: 'hidden' }, '/', origin)).toBeUndefined();
});

test('an article has its steps from home', () => {
  expect(linkedData(aof, '/', origin)?.['@graph']).toEqual([
    {
      '@type': 'TechArticle',
      headline: '追加日志',
      description: '每次写入都记下来。',
      inLanguage: 'zh-CN',
      dateModified: '2026-01-02T00:00:00+08:00',
      url: 'https://a.example/redis/aof/',
    },
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: '首页', item: 'https://a.example/' },
        { '@type': 'ListItem', position: 2, name: 'Redis', item: 'https://a.example/redis/' },
        { '@type': 'ListItem', position: 3, name: '追加日志', item: 'https://a.example/redis/aof/' },
      ],
    },
  ]);
});

test('the home page says how to search it', () => {
  expect(JSON.stringify(linkedData(home, '/kb/', origin))).toContain(
    '"urlTemplate":"https://a.example/kb/en/search/?q={search_term_string}"',
  );
});

test('no text in data ends the script element', () => {
  expect(scriptText({ headline: '</script><b>' })).toBe('{"headline":"\\u003c/script>\\u003cb>"}');
});
