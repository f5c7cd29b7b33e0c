import { findWords, markPlaces, type Piece, type Place } from './marks.ts';

/** Width of an excerpt: a Chinese character counts 1, anything else a half. */
const width = 90;
const before = 16;

/**
 * The stretch of a text that shows most of the words, with the words marked. `values` says what each word is worth;
 * without any word it is the beginning of the text.
 */
export function excerpt(text: string, words: readonly string[], values: readonly number[]): Piece[] {
  const line = text.replaceAll('\n', ' ');
  const places = findWords(line, words);
  const first = bestStart(line, places, values);
  const start = first > 0 ? wordStart(line, back(line, first, before)) : 0;
  const end = forward(line, start, width);
  const shown = line.slice(start, end);
  const inside = places
    .filter((place) => place.start >= start && place.end <= end)
    .map((place) => ({ ...place, start: place.start - start, end: place.end - start }));
  const pieces = markPlaces(shown, inside);
  if (start > 0) pieces.unshift({ text: '…', marked: false });
  if (end < line.length) pieces.push({ text: '…', marked: false });
  return pieces;
}

function bestStart(line: string, places: readonly Place[], values: readonly number[]): number {
  let best = 0;
  let bestValue = -1;
  places.forEach((place, index) => {
    const end = forward(line, place.start, width - before);
    const seen = new Set<number>();
    let value = 0;
    for (let at = index; at < places.length && places[at]!.end <= end; at += 1) {
      const { word } = places[at]!;
      // The second time a word says little more.
      value += (values[word] ?? 1) * (seen.has(word) ? 0.1 : 1);
      seen.add(word);
    }
    if (value > bestValue + 1e-9) {
      bestValue = value;
      best = place.start;
    }
  });
  return best;
}

function forward(line: string, start: number, room: number): number {
  let end = start;
  for (let used = 0; end < line.length && used < room; end += 1) used += widthOf(line, end);
  return isLow(line, end) ? end + 1 : end;
}

function back(line: string, end: number, room: number): number {
  let start = end;
  for (let used = 0; start > 0 && used < room; ) {
    start -= 1;
    used += widthOf(line, start);
    // A sentence is a good beginning.
    if (/[。！？；!?;]/.test(line[start] ?? '')) return start + 1;
  }
  return isLow(line, start) ? start - 1 : start;
}

function wordStart(line: string, start: number): number {
  const [skipped = ''] = /^[\s\p{P}]*/u.exec(line.slice(start, start + 4)) ?? [];
  return start + skipped.length;
}

function widthOf(line: string, at: number): number {
  return line.charCodeAt(at) > 0x2e7f ? 1 : 0.5;
}

// The second half of a character outside the Basic Multilingual Plane.
function isLow(line: string, at: number): boolean {
  return (line.charCodeAt(at) & 0xfc00) === 0xdc00;
}
