import type { Entry } from '../../src/lab/lock.ts';
import type { Taxonomy } from '../../src/schema/taxonomy.ts';
import type { CarriedFact } from './carried-facts.ts';
import type { PageFacts } from './page-facts.ts';

/** What the page of coverage is made of. */
export interface Coverage {
  taxonomy: Taxonomy;
  /** Pages by topic. */
  pages: ReadonlyMap<string, PageFacts>;
  facts: ReadonlyMap<string, readonly CarriedFact[]>;
  snippets: readonly Entry[];
}

const head = `# What the site's own notes cover

Written by \`npm run docs\` from \`content/\`; do not edit.
Per topic: facts of the first notes carried over (and left out, with the reason below), corrections, questions, diagrams,
code run in the lab, citations, and Chinese characters of the page.
`;

/** The page as Markdown: a table for each domain that has a record of facts, and what was left out. */
export function coveragePage(coverage: Coverage): string {
  const domains = coverage.taxonomy.domains.filter(({ id }) => coverage.facts.has(id));
  return [head, ...domains.map(({ id, title }) => domainPart(`${title.zh} ${title.en}`, id, coverage))].join(
    '\n',
  );
}

function domainPart(title: string, domain: string, coverage: Coverage): string {
  const topics = coverage.taxonomy.topics.filter((topic) => topic.domain === domain);
  const rows = topics.map(({ id }) => topicRow(id, coverage));
  const facts = coverage.facts.get(domain) ?? [];
  const left = facts.flatMap(({ topic, claim, leftOut }) =>
    leftOut === undefined ? [] : [`- ${topic}: ${claim}. ${leftOut}`],
  );
  return [
    `## ${title}\n`,
    '| topic | facts | left out | corrections | questions | diagrams | code run | citations | characters |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    `| **${topics.length} topics** | ${sums(rows).join(' | ')} |`,
    '',
    ...(left.length > 0 ? ['Left out:', '', ...left, ''] : []),
  ].join('\n');
}

function topicRow(topic: string, { pages, facts, snippets, taxonomy }: Coverage): (string | number)[] {
  const page = pages.get(topic);
  const domain = taxonomy.topics.find(({ id }) => id === topic)?.domain ?? '';
  const records = (facts.get(domain) ?? []).filter((record) => record.topic === topic);
  const run = snippets.filter(({ note }) => page?.matter.sources.some((source) => source.note === note));
  if (!page) return [topic, '-', '-', '-', '-', '-', '-', '-', 'no page'];
  return [
    topic,
    records.filter(({ at }) => at !== undefined).length,
    records.filter(({ leftOut }) => leftOut !== undefined).length,
    page.corrections,
    page.questions,
    page.diagrams,
    run.length,
    page.citations,
    page.characters,
  ];
}

function sums(rows: readonly (string | number)[][]): number[] {
  const columns = (rows[0]?.length ?? 1) - 1;
  return Array.from({ length: columns }, (_, column) =>
    rows.reduce((sum, row) => sum + (typeof row[column + 1] === 'number' ? Number(row[column + 1]) : 0), 0),
  );
}
