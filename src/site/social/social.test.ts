import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../../../tests/support/temporary-folder.ts';
import { buildSite } from '../routing/site.ts';
import { testPage } from '../routing/testing.ts';
import { breakTitle } from './break-title.ts';
import { cardImage } from './card-image.ts';
import { drawCard } from './draw-card.ts';
import { glyphsOf } from './serif.ts';
import { socialSubjects } from './subjects.ts';

const card = {
  path: '/redis/aof/',
  title: '缓存穿透、击穿与雪崩：怎样分辨 goroutine 的抢占（preemption），怎样防',
  context: 'Go 运行时',
  site: 'Inkstone · notes.example',
  seal: '<svg viewBox="0 0 32 32"><path d="M0 0H32V32H0Z"/></svg>',
};

describe('the image of a page', () => {
  test('has the size that is asked for, and few bytes', async () => {
    const image = await cardImage(card, await temporaryFolder());
    const { format, width, height } = await sharp(image).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
    expect(image.length).toBeLessThanOrEqual(120_000);
  });

  test('is kept by its content', async () => {
    const folder = await temporaryFolder();
    const first = await cardImage(card, folder);
    expect(await cardImage(card, folder)).toEqual(first);
    expect(await cardImage({ ...card, title: '别的' }, folder)).not.toEqual(first);
  });

  test('cannot be drawn of a character without a glyph; page and character are named', async () => {
    await expect(drawCard({ ...card, title: '甲\u{E123}乙' })).rejects.toThrow(
      /Unexpected character .* \(U\+E123\) in the title "甲.乙" of \/redis\/aof\//u,
    );
  });

  test('cannot be drawn of a title without room', async () => {
    await expect(drawCard({ ...card, title: '长'.repeat(500) })).rejects.toThrow(
      /length .* of \/redis\/aof\//,
    );
  });

  test('holds no text, which other machines would set in other faces', async () => {
    expect(await drawCard(card)).not.toMatch(/<text|font/);
  });
});

test('all titles of the taxonomy have glyphs', async () => {
  const text = await readFile('content/taxonomy.yml', 'utf8');
  const titles = [...JSON.stringify(parse(text)).matchAll(/"title":("[^"]*"|\{[^}]*\})/g)].join('');
  expect(titles.length).toBeGreaterThan(1000);
  const glyphs = await glyphsOf(titles);
  expect([...titles].filter((character) => !glyphs.has(character.codePointAt(0)!))).toEqual([]);
});

describe('a title', () => {
  const measure = (text: string) => [...text].length;

  test.each([
    ['Redis 持久化', 20, ['Redis 持久化']],
    ['缓存击穿与缓存雪崩', 6, ['缓存击穿与', '缓存雪崩']],
    ['缓存穿透、击穿', 4, ['缓存', '穿透、', '击穿']],
    ['B+Tree 索引', 7, ['B+Tree', '索引']],
  ])('%s is broken between words, and no line begins with a comma', (title, width, lines) => {
    expect(breakTitle(title, width, measure)).toEqual(lines);
  });

  test('is broken into lines of about the same length', () => {
    const lines = breakTitle('one two three four five six seven', 30, measure);
    expect(lines).toEqual(['one two three four', 'five six seven']);
  });
});

test('every page of the sitemap has a subject, named by its domain', () => {
  const redis = testPage({ id: 'redis', domain: 'redis', titles: { zh: 'Redis 中文', en: 'Redis' } });
  const aof = testPage({ id: 'aof', domain: 'redis', titles: { zh: '追加日志', en: 'AOF' } });
  const subjects = socialSubjects(buildSite([redis, aof]));
  expect(subjects).toContainEqual({
    lang: 'zh-CN',
    path: '/redis/aof/',
    title: '追加日志',
    context: 'Redis 中文',
  });
  expect(subjects.filter(({ path }) => path === '/').map(({ lang }) => lang)).toEqual(['zh-CN', 'en']);
});
