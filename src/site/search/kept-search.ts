/** A search as it was left for one of its results, kept with the entry of the browser's history. */
export interface KeptSearch {
  /** What the fields of the form held. */
  values: Readonly<Record<string, string>>;
  asTyped: boolean;
  /** Number of the option that was opened. */
  selected: number;
  /** How far the list was scrolled. */
  scroll: number;
}

/** Keeps a search for the moment when the reader comes back to this page. */
export function keepSearch(search: KeptSearch): void {
  history.replaceState({ search }, '');
}

/** The search that was kept for this page. */
export function keptSearch(): KeptSearch | undefined {
  return (history.state as { search?: KeptSearch } | null)?.search;
}

/** Forgets it: the reader has closed the search, or looks for something else. */
export function forgetSearch(): void {
  if (keptSearch()) history.replaceState(null, '');
}
