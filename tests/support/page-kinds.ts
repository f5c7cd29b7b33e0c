import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { PageMatter } from '../../src/schema/page.ts';
import { ownSite } from './tested-sites.ts';

/** A page of the own notes: its address, front matter and body. */
export interface OwnPage {
  path: string;
  matter: PageMatter;
  body: string;
}

/** All pages of the own notes. */
export function ownPages(): OwnPage[] {
  const names = readdirSync(ownSite.pages, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.mdx')).map(readPage);
}

/** One address of each kind of page that a reader can meet, by name. */
export function pageKinds(): [kind: string, path: string][] {
  const pages = ownPages();
  const longest = (of: OwnPage[]) => of.toSorted((a, b) => b.body.length - a.body.length)[0]?.path;
  const topics = pages.filter(({ matter }) => matter.kind === 'topic');
  const domain = longest(pages.filter(({ matter }) => matter.kind === 'domain'));
  const kinds = {
    home: '/',
    domain,
    'longest topic': longest(topics),
    'article in English interface': prefixed(
      '/en',
      longest(topics.filter(({ matter }) => matter.origin === 'article')),
    ),
    'topic with a diagram': longest(topics.filter(({ body }) => body.includes('```mermaid'))),
    'unfiled page': longest(pages.filter(({ matter }) => matter.kind === 'unfiled')),
    search: '/search/',
    'hand-made page': '/about/',
    corrections: '/corrections/',
    glossary: '/glossary/',
    'recent changes': '/recent/',
    snippets: '/snippets/',
    'English snippets': '/en/snippets/',
    'topic with outputs by version': longest(topics.filter(({ body }) => /^```text output for=/m.test(body))),
    practice: '/practice/',
    'practice of a domain': '/practice/redis/',
    'English practice': '/en/practice/redis/',
    'English home': '/en/',
    'English domain': prefixed('/en', domain),
    'page not found': '/no-such-page/',
    'offline page': '/offline/',
  };
  return Object.entries(kinds).filter((kind): kind is [string, string] => kind[1] !== undefined);
}

/** The longest article with two diagrams, which is what pages should be light with. */
export function typicalArticle(): string {
  const topics = ownPages()
    .filter(({ matter }) => matter.kind === 'topic')
    .toSorted((a, b) => a.body.length - b.body.length);
  const typical = topics.findLast(({ body }) => body.split('```mermaid').length === 3);
  return (typical ?? topics[Math.floor(topics.length / 2)])?.path ?? '/';
}

function prefixed(prefix: string, path: string | undefined): string | undefined {
  return path === undefined ? undefined : prefix + path;
}

function readPage(name: string): OwnPage {
  const text = readFileSync(join(ownSite.pages, name), 'utf8');
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const path = `/${name.replaceAll('\\', '/').replace(/(?:(?<=^|\/)index)?\.mdx$/, '')}/`.replace(
    /\/+$/,
    '/',
  );
  return { path, matter: parse(front) as PageMatter, body };
}
