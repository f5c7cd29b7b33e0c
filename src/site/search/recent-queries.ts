import { store, stored } from '../islands/stored.ts';

const key = 'recent-queries';
const most = 8;

/** Queries that led somewhere, the latest first. */
export function recentQueries(): string[] {
  const queries = stored<unknown>(key);
  return Array.isArray(queries) ? queries.filter((query) => typeof query === 'string') : [];
}

/** Remembers a query that led somewhere. */
export function rememberQuery(query: string): void {
  if (query !== '') store(key, [query, ...recentQueries().filter((other) => other !== query)].slice(0, most));
}

/** Forgets all queries. */
export function forgetQueries(): void {
  store(key, []);
}
