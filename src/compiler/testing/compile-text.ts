import { VFile } from 'vfile';
import { taxonomySchema } from '../../schema/taxonomy.ts';
import { type Compilation, compile } from '../index.ts';
import type { Addresses, Decisions } from '../stages.ts';

/** A small taxonomy for tests: tea, and how it is brewed and sold. */
export const teaTaxonomy = taxonomySchema.parse({
  domains: [
    {
      id: 'tea',
      title: { zh: '茶', en: 'Tea' },
      summary: { zh: '关于茶。', en: 'About tea.' },
      aliases: ['茶叶'],
    },
    {
      id: 'pots',
      title: { zh: '壶', en: 'Pots' },
      summary: { zh: '关于壶。', en: 'About pots.' },
      aliases: ['茶壶'],
    },
  ],
  topics: [
    { id: 'green-tea', domain: 'tea', title: { zh: '绿茶', en: 'Green tea' }, aliases: ['龙井', 'sencha'] },
    {
      id: 'black-tea',
      domain: 'tea',
      title: { zh: '红茶', en: 'Black tea' },
      requires: ['green-tea'],
      formerly: ['red-tea'],
    },
    {
      id: 'tea-storage',
      domain: 'tea',
      title: { zh: '茶叶 储存', en: 'Storing tea' },
      aliases: ['受潮', '密封罐'],
    },
    {
      id: 'pot-care',
      domain: 'pots',
      title: { zh: '壶的养护', en: 'Caring for a pot' },
      aliases: ['养壶', '茶壶 储存'],
    },
  ],
});

/** Compiles notes given as text by path, with the tea taxonomy unless told otherwise. */
export function compileText(notes: Record<string, string>, decisions: Partial<Decisions> = {}): Compilation {
  return compile(
    {
      notes: Object.entries(notes).map(([path, value]) => ({ file: new VFile({ path, value }), syntax: [] })),
      refused: [],
      pictures: [],
    },
    { taxonomy: teaTaxonomy, bibliography: {}, addresses: {}, ...decisions },
  );
}

/** Body of a page by its path below `pages/`, without front matter; undefined when there is no such page. */
export function pageBody({ files }: Compilation, path: string): string | undefined {
  const text = files.find((file) => file.path === `pages/${path}.mdx`)?.text;
  return text?.replace(/^---\n[\s\S]*?\n---\n\n?/, '');
}

/** The manifest of anchors that a compilation wrote. */
export function addressesOf({ files }: Compilation): Addresses {
  return JSON.parse(files.find(({ path }) => path === 'addresses.json')!.text) as Addresses;
}
