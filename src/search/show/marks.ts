/** A stretch of text that was found or stands around what was found. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** A place in a text where a word was found; `word` is its number in the list. */
export interface Place {
  start: number;
  end: number;
  word: number;
}

const letter = /[\p{L}\p{N}]/u;
const asian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Letters that an ending may have: goroutine-s, lock-ing. */
const longestEnding = 3;

/** Finds words in a text, whatever their case, longer ones first; shorter ones do not cut into them. */
export function findWords(text: string, words: readonly string[]): Place[] {
  const lower = text.toLowerCase();
  // A few letters change their length with their case; then places would not fit.
  const source = lower.length === text.length ? lower : text;
  const taken = new Uint8Array(text.length);
  const places: Place[] = [];
  const order = words.map((word, index) => ({ word, index })).filter(({ word }) => word !== '');
  order.sort((a, b) => b.word.length - a.word.length || a.index - b.index);
  for (const { word, index } of order) {
    for (let at = source.indexOf(word); at >= 0; at = source.indexOf(word, at + word.length)) {
      const end = endOf(source, at, word);
      if (end < 0 || taken.subarray(at, end).includes(1)) continue;
      taken.fill(1, at, end);
      places.push({ start: at, end, word: index });
    }
  }
  return places.sort((a, b) => a.start - b.start);
}

/** Cuts a text into pieces; marks that touch become one. */
export function markPlaces(text: string, places: readonly Place[]): Piece[] {
  const pieces: Piece[] = [];
  const add = (part: string, marked: boolean) => {
    const last = pieces.at(-1);
    if (part === '') return;
    if (last?.marked === marked) last.text += part;
    else pieces.push({ text: part, marked });
  };
  let end = 0;
  for (const place of places) {
    add(text.slice(end, place.start), false);
    add(text.slice(place.start, place.end), true);
    end = place.end;
  }
  add(text.slice(end), false);
  return pieces;
}

// Short words must be whole words; longer ones may have an ending, or stand inside an identifier.
function endOf(text: string, start: number, word: string): number {
  const end = start + word.length;
  if (asian.test(word)) return end;
  let stop = end;
  while (stop < text.length && isLetter(text[stop])) stop += 1;
  const begins = !isLetter(text[start - 1]);
  if (word.length < 4) return begins && stop - end < 2 ? stop : -1;
  return stop - end <= longestEnding ? stop : end;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && letter.test(character) && !asian.test(character);
}
