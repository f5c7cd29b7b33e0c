import { describe, expect, test } from 'vitest';
import { decksOf } from '../collections/decks.ts';
import { recentDays, recentPages } from '../collections/recent.ts';
import { sitePath } from '../content/placeholders.ts';
import { buildSite } from '../routing/site.ts';
import { testPage } from '../routing/testing.ts';
import { ankiDeck, plainHtml } from './anki.ts';
import { concepts, graph } from './concepts.ts';
import { feed } from './feed.ts';
import { llmsText } from './llms.ts';
import { locator } from './locate.ts';
import { markdownPage } from './markdown-page.ts';
import { openSearch } from './open-search.ts';
import { sitemap } from './sitemap.ts';

const origin = new URL('https://a.example/');
const redis = testPage({
  id: 'redis',
  domain: 'redis',
  title: 'Redis',
  titles: { zh: 'Redis', en: 'Redis' },
});
const aof = testPage({
  id: 'aof',
  domain: 'redis',
  title: 'AOF [日志]',
  summary: '追加日志。',
  requires: ['rdb', 'not-written'],
  references: [{ id: 'docs', title: 'Docs', publisher: 'Redis', version: '8', url: 'https://redis.io/' }],
  headings: [{ id: 'why', text: '为什么', depth: 2, kind: 'section' }],
  cards: [{ id: 'q', title: 'a < "b"？', html: `<p>见<a href="${sitePath('/redis/rdb/')}">甲</a></p>` }],
  mentions: [{ to: '/redis/rdb/', section: '', before: '', words: '甲', after: '' }],
});
const rdb = testPage({ id: 'rdb', domain: 'redis', order: 1 });
const site = buildSite([redis, aof, rdb]);
const lineOf = (linked: boolean) =>
  decksOf(site).map((deck) =>
    ankiDeck(deck, { locate: locator('/kb', linked ? origin : undefined), linked })
      .split('\n')
      .at(-2),
  )[0];

describe('ankiDeck', () => {
  test('says how it is to be read', () => {
    const [deck] = decksOf(site);
    const text = deck && ankiDeck(deck, { locate: locator('/', undefined), linked: false });
    expect(text).toMatch(
      /^#separator:tab\n#html:true\n#notetype:Basic\n#deck:Inkstone::Redis\n#guid column:1\n/,
    );
  });

  test('without a public address cards have no links', () => {
    expect(lineOf(false)).toBe('aof#q\t"a &lt; ""b""？"\t"<p>见甲</p>"\tInkstone::redis::aof');
  });

  test('with one, links are complete and the page is named', () => {
    expect(lineOf(true)).toContain('<a href=""https://a.example/kb/redis/rdb/"">甲</a>');
    expect(lineOf(true)).toContain('<a href=""https://a.example/kb/redis/aof/#q"">AOF [日志]</a>');
  });

  test('leaves nothing that needs our style sheets', () => {
    const html =
      '<figure class="code"><figcaption>Go</figcaption><pre><code><span class="k">if</span> a > b</code></pre></figure><svg class="dg"><g></g></svg>';
    expect(plainHtml(html, true)).toBe('<figcaption>Go</figcaption><pre><code>if a > b</code></pre>');
  });
});

test('markdownPage has title, address, summary and references', () => {
  expect(markdownPage(aof, '一句话[^docs]。\n', locator('/kb', origin))).toBe(
    '# AOF [日志]\n\n<https://a.example/kb/redis/aof/>\n\n追加日志。\n\n一句话[^docs]。\n\n[^docs]: [Docs](https://redis.io/), Redis, 8\n',
  );
});

test('llmsText lists every page with its sentence', () => {
  expect(llmsText(site, locator('/', undefined))).toContain(
    '- [AOF \\[日志\\]](/redis/aof/index.md): 追加日志。\n',
  );
});

test('concepts say where each topic and section is', () => {
  expect(concepts(site, locator('/', undefined)).concepts[0]).toMatchObject({
    id: 'aof',
    url: '/redis/aof/',
    markdown: '/redis/aof/index.md',
    sections: [{ id: 'why', title: '为什么', kind: 'section' }],
  });
});

test('the graph has edges between pages that exist', () => {
  expect(graph(site, locator('/', undefined)).edges).toEqual([
    { from: 'redis/aof', to: 'redis/rdb', kind: 'link' },
    { from: 'redis/aof', to: 'redis/rdb', kind: 'requires' },
  ]);
});

test('the sitemap lists pages once where they belong, twins in both languages', () => {
  const text = sitemap(site, '/', origin);
  expect(text).toContain('<loc>https://a.example/redis/aof/</loc></url>');
  expect(text).not.toContain('https://a.example/en/redis/');
  expect(text).toContain('<loc>https://a.example/en/glossary/</loc><xhtml:link');
});

test('the feed lists what is known to have changed, the latest first', () => {
  const old = testPage({ id: 'old', domain: 'redis', title: 'A & B', edited: '2026-01-02T00:00:00+08:00' });
  const late = testPage({ id: 'late', domain: 'redis', edited: '2026-01-01T23:00:00Z' });
  const dated = buildSite([redis, old, late, rdb]);
  expect(recentPages(dated)).toEqual([late, old]);
  expect(recentDays(dated)).toEqual([
    { day: '2026-01-01', pages: [late] },
    { day: '2026-01-02', pages: [old] },
  ]);
  expect(recentDays(buildSite([redis, rdb]))).toEqual([]);
  const text = feed(dated, locator('/', origin));
  expect(text).toContain('<updated>2026-01-01T23:00:00Z</updated>\n<author>');
  expect(text).toContain('<title>A &amp; B</title><link href="https://a.example/redis/old/"/>');
});

test('browsers are told how to search the site', () => {
  expect(openSearch(locator('/kb/', origin))).toContain(
    '<Url type="text/html" template="https://a.example/kb/search/?q={searchTerms}"/>',
  );
});
