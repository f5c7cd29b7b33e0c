import { ByteReader } from '../format/bytes.ts';
import { editDistance, editsAllowed } from './edits.ts';

/** Words of the site with the logarithm of their frequency, in order. */
export type Words = ReadonlyMap<string, number>;

const shortestSplit = 5;
const mostParts = 4;

/** Reads the list of words. */
export function readWords(bytes: Uint8Array): Words {
  const reader = new ByteReader(bytes);
  const words = new Map<string, number>();
  let previous = '';
  while (!reader.done) {
    previous = reader.text(previous);
    words.set(previous, reader.byte());
  }
  return words;
}

/** The word that was most likely meant; undefined when none is near. Only words `likely` by their frequency are offered. */
export function nearestWord(
  typed: string,
  words: Words,
  likely = 0,
  most = editsAllowed(typed.length),
): string | undefined {
  if (most === 0) return undefined;
  const letters = lettersOf(typed);
  let best: string | undefined;
  let bestScore = -1;
  for (const [word, frequency] of words) {
    if (frequency < likely || word.length < 3 || Math.abs(word.length - typed.length) > most) continue;
    // An edit changes at most two of the letters that occur, so most words need no closer look.
    if (word === typed || bitCount(letters ^ lettersOf(word)) > 2 * most) continue;
    const distance = editDistance(typed, word, most);
    if (distance > most) continue;
    // The first letter is seldom wrong; fewer edits weigh more than frequency.
    const score = (most - distance) * 6 + frequency + (word[0] === typed[0] ? 4 : 0);
    if (score > bestScore) {
      bestScore = score;
      best = word;
    }
  }
  return best;
}

/** Known words that were written together, as few as possible: `writebarrier`. */
export function splitWord(typed: string, words: Words): string | undefined {
  if (typed.length < shortestSplit) return undefined;
  for (let parts = 2; parts <= mostParts; parts += 1) {
    const found = splitInto(typed, words, parts);
    if (found !== undefined) return found.join(' ');
  }
  return undefined;
}

// The longest first word wins: what is left is more likely a word, too.
function splitInto(typed: string, words: Words, parts: number): string[] | undefined {
  if (parts === 1) return words.has(typed) ? [typed] : undefined;
  for (let at = typed.length - 2; at >= 2; at -= 1) {
    const first = typed.slice(0, at);
    const rest = words.has(first) ? splitInto(typed.slice(at), words, parts - 1) : undefined;
    if (rest !== undefined) return [first, ...rest];
  }
  return undefined;
}

// One bit for each letter that occurs; letters 32 apart share one, which only lets more words through.
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
