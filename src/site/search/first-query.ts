import { type KeptSearch, keptSearch } from './kept-search.ts';

/** What a search box asks before anybody types. */
export interface FirstQuery {
  /** Values of the fields of the form. */
  values: Readonly<Record<string, string>>;
  /** The search that the reader comes back to. */
  kept?: KeptSearch | undefined;
}

/**
 * Somebody who comes back finds the search as it was; the search page answers the query in its address, the page for
 * unknown addresses the words in it.
 */
export function firstQuery(box: Element): FirstQuery {
  if (box.closest('not-found')) return { values: { q: wordsOfAddress() } };
  const kept = keptSearch();
  if (kept) return { values: kept.values, kept };
  return { values: box.closest('main') ? Object.fromEntries(new URLSearchParams(location.search)) : {} };
}

function wordsOfAddress(): string {
  const last = location.pathname.split('/').filter(Boolean).at(-1) ?? '';
  try {
    return decodeURIComponent(last).replaceAll('-', ' ');
  } catch {
    // Not every address is well-formed.
    return '';
  }
}
