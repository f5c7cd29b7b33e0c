/** A stretch of one kind of writing: characters without spaces between words, or a word with its inner punctuation. */
export interface Run {
  han: boolean;
  text: string;
  start: number;
}

const cjk = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}`;
const letters = String.raw`[[\p{L}\p{N}\p{M}_]--[${cjk}]]`;

/** Identifiers stay whole: dots, slashes, colons, hyphens and apostrophes count when letters stand on both sides. */
const runs = new RegExp(
  String.raw`(?<han>[${cjk}]+)|${letters}+(?:[.\-\/:'’]${letters}+)*(?:[+]{1,2}|#)?`,
  'gv',
);
const hanOnly = new RegExp(`^[${cjk}]+$`, 'v');

/** Cuts normalised text into runs; everything else separates them. */
export function runsOf(text: string): Run[] {
  return Array.from(text.matchAll(runs), (found) => ({
    han: found.groups?.['han'] !== undefined,
    text: found[0],
    start: found.index,
  }));
}

/** Whether a text is written in characters only. */
export function isHan(text: string): boolean {
  return hanOnly.test(text);
}
