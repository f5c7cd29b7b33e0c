import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A query with the topics that answer it. */
export interface JudgedQuery {
  kind: string;
  query: string;
  /** Ids of topics; any of them is right. */
  topics: string[];
}

/** The two halves of the query set: one to tune with, one that is only measured. */
export type QuerySetName = 'tuning' | 'held-out';

const folder = join(import.meta.dirname, '../../../tests/search/queries');

/** Reads a half of the query set. */
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
