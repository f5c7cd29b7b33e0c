import type { Glyph } from 'fontkitten';
import type { Measure } from './break-title.ts';

/** Glyphs by code point. */
export type Glyphs = ReadonlyMap<number, Glyph>;

const unitsPerEm = 1000;
/** Room between Chinese and Latin text, in em, as the pages have it. */
const autospace = 0.125;
const han = /\p{Script=Han}/u;
const latin = /[\p{Script=Latin}\p{Nd}]/u;

/** Widths of texts set in these glyphs at a size. */
export function measureWith(glyphs: Glyphs, size: number): Measure {
  return (text) => place(text, glyphs).width * size;
}

/** A line of text as one SVG path, from its left end on the base line. */
export function linePath(text: string, glyphs: Glyphs, size: number, [x, y]: [number, number]): string {
  const paths = place(text, glyphs).placed.map(({ glyph, at }) => {
    const scale = size / unitsPerEm;
    return `<path transform="translate(${round(x + at * size)} ${y}) scale(${scale} ${-scale})" d="${glyph.path.toSVG()}"/>`;
  });
  return paths.join('');
}

function place(text: string, glyphs: Glyphs) {
  const placed: { glyph: Glyph; at: number }[] = [];
  let at = 0;
  let before = '';
  for (const character of text) {
    const glyph = glyphs.get(character.codePointAt(0)!);
    if (glyph === undefined) throw new Error(`Unexpected ${character}, expected a character with a glyph`);
    if ((han.test(before) && latin.test(character)) || (latin.test(before) && han.test(character)))
      at += autospace;
    placed.push({ glyph, at });
    at += glyph.advanceWidth / unitsPerEm;
    before = character;
  }
  return { placed, width: at };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
