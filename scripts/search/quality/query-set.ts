import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A query with the topics that answer it. */
export interface JudgedQuery {
  kind: string;
  query: string;
  /** Ids of topics; any of them is right. */
  topics: string[];
}

/** The sets of queries: one to tune with, and two that are only measured. */
export const querySets = ['tuning', 'held-out', 'held-out-2'] as const;

/** Name of a set of queries. */
export type QuerySetName = (typeof querySets)[number];

const folder = join(import.meta.dirname, '../../../tests/search/queries');

/** Reads a set of queries. */
export async function readQuerySet(name: QuerySetName): Promise<JudgedQuery[]> {
  const text = await readFile(join(folder, `${name}.tsv`), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [kind = '', query = '', topics = ''] = line.split('\t');
      return { kind, query, topics: topics.split(' ') };
    });
}

/** Queries about something that the site has; with the topics that it has. */
export function answerable(queries: readonly JudgedQuery[], topics: ReadonlySet<string>): JudgedQuery[] {
  return queries
    .map((query) => ({ ...query, topics: query.topics.filter((topic) => topics.has(topic)) }))
    .filter((query) => query.topics.length > 0);
}

/** Topic that a page is about: the last part of its address. */
export function topicOf(path: string): string {
  return path.split('/').filter(Boolean).at(-1) ?? '';
}
