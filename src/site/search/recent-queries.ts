const key = 'recent-queries';
const most = 8;

/** Queries that led somewhere, the latest first. */
export function recentQueries(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter((query) => typeof query === 'string') : [];
  } catch {
    // Without storage nothing is remembered.
    return [];
  }
}

/** Remembers a query that led somewhere. */
export function rememberQuery(query: string): void {
  if (query !== '') store([query, ...recentQueries().filter((other) => other !== query)].slice(0, most));
}

/** Forgets all queries. */
export function forgetQueries(): void {
  store([]);
}

function store(queries: readonly string[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(queries));
  } catch {
    // Without storage nothing is remembered.
  }
}
