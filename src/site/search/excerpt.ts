import type { Piece } from '../../search/show/marks.ts';

/** The text of an excerpt without the engine's own marks, which break Chinese words into pairs. */
export function plainExcerpt(html: string): string {
  const text = new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
  // An excerpt may begin in the middle of a sentence, with the punctuation that ended the one before.
  return text.replace(/^[\s\p{P}]+/u, '');
}

/** Marks every occurrence of the words; marks that overlap or touch become one. */
export function markWords(text: string, words: readonly string[]): Piece[] {
  const marked = new Uint8Array(text.length);
  for (const word of words.filter((unit) => unit.length > 1)) {
    // Looking ahead finds overlapping pairs too: 持久 and 久化 in 持久化.
    const pattern = new RegExp(`(?=(${escaped(word)}))`, 'giu');
    for (const { index, 1: found = '' } of text.matchAll(pattern))
      marked.fill(1, index, index + found.length);
  }
  const pieces: Piece[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const piece = { text: text[index] ?? '', marked: marked[index] === 1 };
    const last = pieces.at(-1);
    if (last?.marked === piece.marked) last.text += piece.text;
    else pieces.push(piece);
  }
  return pieces;
}

function escaped(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
