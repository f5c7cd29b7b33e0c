import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create, type Font, type Glyph } from 'fontkitten';
import { decompress } from 'wawoff2';

/** The face of the titles that images show. */
export const faceName = 'Noto Serif SC';

const weight = 700;
const packageName = '@fontsource-variable/noto-serif-sc';
// Asked from the project's folder: the code of a build lies elsewhere.
const { resolve } = createRequire(join(process.cwd(), 'package.json'));

/** A part of the face, in a file of its own, and the code points that it is for. */
interface Slice {
  file: string;
  ranges: readonly (readonly [first: number, last: number])[];
}

let slices: Promise<Slice[]> | undefined;
const fonts = new Map<string, Promise<Font>>();

/**
 * The glyphs of a text by code point, from those parts of the face that it needs; a code point without a glyph is
 * absent. Units are thousandths of the size.
 */
export async function glyphsOf(text: string): Promise<ReadonlyMap<number, Glyph>> {
  slices ??= readSlices();
  const known = await slices;
  const found = new Map<number, Glyph>();
  for (const point of new Set([...text].map((character) => character.codePointAt(0)!))) {
    for (const { file } of known.filter(({ ranges }) => covers(ranges, point))) {
      const font = await fontOf(file);
      if (!font.hasGlyphForCodePoint(point)) continue;
      found.set(point, font.glyphForCodePoint(point));
      break;
    }
  }
  return found;
}

function covers(ranges: Slice['ranges'], point: number): boolean {
  return ranges.some(([first, last]) => first <= point && point <= last);
}

async function readSlices(): Promise<Slice[]> {
  const listed = JSON.parse(await readFile(resolve(`${packageName}/unicode.json`), 'utf8')) as Record<
    string,
    string
  >;
  const all = Object.entries(listed).map(([name, text]) => ({
    file: resolve(`${packageName}/files/noto-serif-sc-${name.replace(/[[\]]/g, '')}-wght-normal.woff2`),
    ranges: text.split(',').map(readRange),
  }));
  // Latin letters have a part of their own, which comes last and fits together.
  return all.toReversed();
}

/** Reads `U+4e00-4e2f` or `U+4e00`. */
function readRange(text: string): readonly [number, number] {
  const [first = '', last = first] = text.trim().slice(2).split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}

function fontOf(file: string): Promise<Font> {
  const opened = fonts.get(file) ?? open(file);
  fonts.set(file, opened);
  return opened;
}

// Only an unpacked file can be set to a weight.
async function open(file: string): Promise<Font> {
  const font = create(Buffer.from(await decompress(await readFile(file))));
  if (font.isCollection) throw new Error(`Unexpected collection of fonts ${file}, expected one font`);
  return font.getVariation({ wght: weight });
}
