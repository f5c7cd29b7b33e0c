const key = 'found-words';

/** Keeps the words of a search for the page that its result leads to. */
export function rememberWords(words: readonly string[]): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(words));
  } catch {
    // Without storage the page simply shows no marks.
  }
  // A result on the present page loads nothing, so the words are shown as soon as its address is reached.
  addEventListener('hashchange', showFoundWords, { once: true });
}

/** Marks the words that led here; Esc takes the marks away. */
export function showFoundWords(): void {
  const words = takeWords();
  if (words.length > 0) void import('./mark-words.ts').then(({ markWordsOnPage }) => markWordsOnPage(words));
}

/** Forgets the words again. */
export function forgetWords(): void {
  takeWords();
}

function takeWords(): string[] {
  try {
    const stored = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    return stored ? JSON.parse(stored) : [];
  } catch {
    return [];
  }
}
