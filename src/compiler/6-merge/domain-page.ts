import type { Domain } from '../../schema/taxonomy.ts';
import type { Page, PageBlock } from '../stages.ts';
import { paragraph } from '../tree/blocks.ts';
import type { Fragment } from './fragments.ts';
import { quoted } from './steps-diagram.ts';
import { summaryOf } from './summary.ts';
import { openArticle } from './topic-page.ts';

/** Most topics that a map can show and still be read. */
const mostOnMap = 24;

/**
 * Makes the page of a domain: its articles, or one sentence of what it is about, and a map of its topics, drawn from
 * what each requires.
 */
export function domainPage(
  domain: Domain,
  order: number,
  topics: readonly Page[],
  articles: readonly Fragment[],
): Page {
  const opened = articles.map(openArticle);
  const sections = opened.flatMap((article) => article.sections);
  const written = opened.flatMap((article) => article.lead);
  const summary = written.length > 0 ? summaryOf(written, sections) : '';
  const lead = written.length > 0 ? written : [paragraphOf(domain.summary.zh)];
  if (topics.length >= 2) lead.push(madeBlock(mapOf(domain, topics)));
  return {
    matter: {
      kind: 'domain',
      id: domain.id,
      domain: domain.id,
      order,
      lang: 'zh-CN',
      title: domain.title.zh,
      titles: domain.title,
      summary: summary || domain.summary.zh,
      aliases: domain.aliases,
      requires: [],
      related: [],
      formerly: [],
      origin: opened.length > 0 ? 'article' : 'collected',
      badges: [],
      sources: opened.flatMap(({ sources }) => sources),
      references: [],
    },
    titlePlaces: opened.flatMap(({ titlePlaces }) => titlePlaces),
    lead,
    sections,
  };
}

function paragraphOf(value: string): PageBlock {
  return madeBlock(paragraph([{ type: 'text', value }], { start: 0, end: 0 }));
}

function madeBlock(block: PageBlock['block']): PageBlock {
  delete block.lines;
  return { block };
}

function mapOf(domain: Domain, topics: readonly Page[]): PageBlock['block'] {
  const shown = topics.slice(0, mostOnMap).map(({ matter }) => matter);
  const ids = new Map(shown.map(({ id }, index) => [id, `t${index}`]));
  const edges = shown.flatMap(({ id, requires }) =>
    requires
      .filter((required) => ids.has(required))
      .map((required) => `  ${ids.get(required)} --> ${ids.get(id)}`),
  );
  const title = `${domain.title.zh}：先读什么，后读什么`;
  const connected = shown.filter(({ id }) =>
    edges.some((edge) => edge.trim().split(' --> ').includes(ids.get(id)!)),
  );
  const value =
    edges.length >= 2
      ? [
          'flowchart LR',
          ...described(title, connected.length),
          ...connected.map(({ id, title: name }) => `  ${ids.get(id)}["${quoted(name)}"]`),
          ...edges,
        ]
      : [
          'mindmap',
          `  root(("${quoted(domain.title.zh)}"))`,
          ...shown.slice(0, 14).map(({ title: name }, index) => `    t${index}["${quoted(name)}"]`),
        ];
  return {
    type: 'code',
    lang: 'mermaid',
    meta: `title="${quoted(title)}" generated`,
    value: value.join('\n'),
  };
}

function described(title: string, count: number): string[] {
  return [`  accTitle: ${quoted(title)}`, `  accDescr: ${count} 个主题，箭头从先读的指向后读的`];
}
