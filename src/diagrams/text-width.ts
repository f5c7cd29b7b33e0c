import { readFileSync } from 'node:fs';

interface WidthTable {
  regular: Record<string, number>;
  bold: Record<string, number>;
}

const table = JSON.parse(readFileSync(new URL('./widths.json', import.meta.url), 'utf8')) as WidthTable;

/** Vertical font measures in em, close to those of the common sans-serif fonts. */
export const ascent = 0.93;
export const descent = 0.24;
export const xHeight = 0.53;

const invisible = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;
const emoji = /\p{Emoji_Presentation}/u;
/** Latin fonts draw these narrow, Chinese fonts a full em wide; which one wins is up to the reader's system. */
const ambiguous = new Set('“”‘’…—·→←↑↓×÷±≤≥≠');
const wide = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/**
 * Returns the width of one line of text: an upper bound over the common Latin fonts, exact for Chinese.
 *
 * @param text the line, without line breaks
 * @param size font size in px
 * @param bold whether the bold widths apply
 */
export function textWidth(text: string, size: number, bold = false): number {
  const advances = bold ? table.bold : table.regular;
  const chinese = wide.test(text);
  let em = 0;
  for (const char of text) {
    if (invisible.test(char)) continue;
    const known = chinese && ambiguous.has(char) ? 1 : advances[char];
    em += known ?? (emoji.test(char) ? 1.3 : 1);
  }
  return em * size;
}
