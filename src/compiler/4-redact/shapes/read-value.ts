/** Literal that stands to the right of a key. */
export interface Value {
  start: number;
  end: number;
  text: string;
  /** Written between quotes or backticks. */
  quoted: boolean;
}

const longest = 400;
/** Prefixes of string literals: Python `r''`, C# `@""`, SQL `N''`, C `L""`. */
const opening = /(?:[rbfuLN@$]|u8)?(\\?["'`]|“|‘)/y;
const bare = /^[^\s"'`<>\\\u2018-\u201d\u3000-\u303f\u2e80-\u9fff\uff00-\uffef]+/;
const closers: Record<string, string> = { '“': '”', '‘': '’' };

/** The literal that begins exactly at `from`, on this line, or undefined. */
export function readValue(text: string, from: number, stopAt?: RegExp): Value | undefined {
  opening.lastIndex = from;
  const open = opening.exec(text);
  if (open?.[1] !== undefined) {
    const start = opening.lastIndex;
    const closer = closers[open[1]] ?? open[1];
    const end = closingOffset(text, start, closer);
    return end === undefined ? undefined : { start, end, text: text.slice(start, end), quoted: true };
  }
  const match = bare.exec(text.slice(from, from + longest));
  if (match === null) return undefined;
  const stop = stopAt === undefined ? -1 : match[0].search(stopAt);
  const value = stop === -1 ? match[0] : match[0].slice(0, stop);
  return { start: from, end: from + value.length, text: value, quoted: false };
}

/** Offset of the closing quote; a backslash protects the next character. */
function closingOffset(text: string, start: number, closer: string): number | undefined {
  const limit = Math.min(text.length, start + longest);
  for (let at = start; at < limit; at += 1) {
    if (text[at] === '\n') return undefined;
    if (text.startsWith(closer, at)) return at;
    if (text[at] === '\\') at += 1;
  }
  return undefined;
}
