import { scriptsOf } from '../../tree/scripts.ts';

/** A line split into what a parser would read and what it would skip. */
export interface Masked {
  /** code outside comments, string contents removed, ends trimmed */
  core: string;
  /** text of the trailing or whole-line comment, '' when there is none */
  comment: string;
}

const STRINGS = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`/g;
// `//` after a colon is a URL; a hash counts only when blanks (or CJK text) make it a comment
const COMMENT =
  /(?<!:)\/\/|\s#(?=[\s\p{Script=Han}]|$)|(?:^|(?<![a-z]|\|)\s|(?<=[;,)]|\b(?:null|end|desc|asc)\b)\s)--(?=\s)|;--\s/u;
const INLINE_BLOCK = /\/\*.*?\*\/|<!--.*?-->/g;

/** Removes string contents and comments, so that later rules see syntax only. */
export function maskLine(text: string): Masked {
  const masked = text
    .replace(STRINGS, (match) => match.charAt(0) + match.charAt(0))
    .replace(INLINE_BLOCK, ' ');
  const at = masked.search(COMMENT);
  if (at < 0) return { core: masked.trim(), comment: '' };
  return { core: masked.slice(0, at).trim(), comment: masked.slice(at).trim() };
}

/** Number of Han characters. */
export function countHan(text: string): number {
  return scriptsOf(text).han;
}

/** Share of CJK letters and punctuation among the non-blank characters, 0 for an empty text. */
export function wideShare(text: string): number {
  const { dense, wide } = scriptsOf(text);
  return dense === 0 ? 0 : wide / dense;
}
