/** What was kept under a key in this browser; undefined when there is nothing, or nothing can be read. */
export function stored<T>(key: string): T | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value under a key in this browser; without storage nothing is kept, and nothing else breaks. */
export function store(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A private window may refuse.
  }
}
