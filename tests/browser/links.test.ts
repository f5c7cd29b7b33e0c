import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { foreignSite, ownSite } from '../support/tested-sites.ts';

describe.each([
  ['own', ownSite],
  ['foreign', foreignSite],
])('%s site', (_, { folder, base }) => {
  const files = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/')),
  );
  const pages = new Map(
    [...files].filter((name) => name.endsWith('.html')).map((name) => [name, readPage(join(folder, name))]),
  );

  test('every internal link and anchor leads somewhere', () => {
    const broken = [...pages].flatMap(([name, { links }]) => {
      const here = new URL(base + name.slice(1).replace(/index\.html$/, ''), 'http://site');
      return links.filter((link) => !leadsSomewhere(new URL(link, here))).map((link) => `${name} → ${link}`);
    });
    expect([...new Set(broken)]).toEqual([]);
  });

  test('no id stands twice on a page', () => {
    const doubled = [...pages].flatMap(([name, { ids }]) =>
      ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${name} ${id}`),
    );
    expect(doubled).toEqual([]);
  });

  function leadsSomewhere({ protocol, host, pathname, hash }: URL): boolean {
    if (host !== 'site') return ['http:', 'https:', 'mailto:', 'data:'].includes(protocol);
    if (!pathname.startsWith(base)) return false;
    const path = decodeURI(pathname).slice(base.length - 1);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    if (!files.has(file)) return false;
    const target = pages.get(file);
    return hash === '' || target === undefined || target.ids.includes(decodeURIComponent(hash.slice(1)));
  }
});

/** Ids and addresses of a page, as the browser reads them. */
function readPage(file: string): { ids: string[]; links: string[] } {
  const html = readFileSync(file, 'utf8').replaceAll(/<!--[\s\S]*?-->|<script[^>]*>[\s\S]+?<\/script>/g, '');
  const values = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, value = '']) => decode(value));
  return {
    ids: values(/<[^<>]*?\sid="([^"]*)"/g),
    links: values(/<(?:a|link|img|script|source)\b[^<>]*?\s(?:href|src)="([^"]*)"/g),
  };
}

function decode(value: string): string {
  return value
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&')
    .replaceAll('&#34;', '"')
    .replaceAll('&quot;', '"');
}
