/** Characters of a text by what they are written in, in UTF-16 units but for Han and wide ones, which count once each. */
export interface Scripts {
  /** Characters that are not blank. */
  dense: number;
  han: number;
  /** Han, kana and the punctuation that goes with them. */
  wide: number;
}

const blank = 1;
const narrow = 2;
const wide = 3;
const han = 4;
/** What each UTF-16 unit is, once it has been met: a property of Unicode costs more to look up than all the rest. */
const kinds = new Uint8Array(0x10000);

/** Counts the characters of a text in one pass. */
export function scriptsOf(text: string): Scripts {
  const found: Scripts = { dense: 0, han: 0, wide: 0 };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = kinds[code] === 0 ? learn(text, at) : kinds[code]!;
    if (kind === blank) continue;
    found.dense += 1;
    if (kind === narrow) continue;
    found.wide += 1;
    if (kind === han) found.han += 1;
  }
  return found;
}

// Halves of a pair are not remembered: what they are depends on each other.
function learn(text: string, at: number): number {
  const kind = kindOf(String.fromCodePoint(text.codePointAt(at)!));
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff) kinds[code] = kind;
  return kind;
}

function kindOf(character: string): number {
  if (/\s/u.test(character)) return blank;
  if (/\p{Script=Han}/u.test(character)) return han;
  return /[\p{Script=Hiragana}\p{Script=Katakana}，。；：、（）【】《》“”！？]/u.test(character)
    ? wide
    : narrow;
}
