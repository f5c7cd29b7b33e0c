/** Share of a word that must be on a page for a word that is still being typed, or ends differently. */
const enough = 0.6;

/**
 * Whether a text has at least one of the words, or most of it from its beginning. Pagefind shortens a word that it
 * does not know until something matches, and so answers nonsense with whatever begins with the same letter.
 */
export function hasWords(text: string, words: readonly string[]): boolean {
  const bareText = bare(text);
  return words.map(bare).some((word) => word !== '' && bareText.includes(word.slice(0, neededLength(word))));
}

function neededLength(word: string): number {
  return Math.max(Math.min(3, word.length), Math.ceil(word.length * enough));
}

// `sync.Pool` and `syncpool` are the same word for the index.
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
