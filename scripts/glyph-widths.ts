/**
 * Makes the glyph width table of the diagram renderer.
 *
 *   node scripts/glyph-widths.ts OUT.json --regular A.ttf B.ttf … --bold A-Bold.ttf B-Bold.ttf …
 *
 * For every character listed below the table keeps the largest advance found in the given fonts, in em.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

/** Blocks in which advances differ from font to font; CJK is one em everywhere and needs no entry. */
const blocks: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x100, 0x17f],
  [0x391, 0x3c9],
  [0x410, 0x451],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x20ac, 0x20ac],
  [0x2116, 0x2122],
  [0x2190, 0x2195],
  [0x2202, 0x2265],
];

type Advance = (code: number) => number | undefined;

/** Reads `cmap` (format 4) and `hmtx` of an sfnt file; returns the advance in em of a code point. */
function readFont(path: string): Advance {
  const file = readFileSync(path);
  const tables = new Map<string, number>();
  for (let i = 0; i < file.readUInt16BE(4); i += 1) {
    const entry = 12 + i * 16;
    tables.set(file.toString('latin1', entry, entry + 4), file.readUInt32BE(entry + 8));
  }
  const table = (tag: string): number => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new Error(`${path}: no ${tag} table`);
    return offset;
  };
  const unitsPerEm = file.readUInt16BE(table('head') + 18);
  const metricCount = file.readUInt16BE(table('hhea') + 34);
  const hmtx = table('hmtx');
  const cmap = findFormat4(file, table('cmap'), path);
  return (code) => {
    const glyph = glyphOf(file, cmap, code);
    if (glyph === 0) return undefined;
    return file.readUInt16BE(hmtx + Math.min(glyph, metricCount - 1) * 4) / unitsPerEm;
  };
}

function findFormat4(file: Buffer, cmap: number, path: string): number {
  for (let i = 0; i < file.readUInt16BE(cmap + 2); i += 1) {
    const subtable = cmap + file.readUInt32BE(cmap + 4 + i * 8 + 4);
    if (file.readUInt16BE(subtable) === 4) return subtable;
  }
  throw new Error(`${path}: no format 4 character map`);
}

function glyphOf(file: Buffer, cmap: number, code: number): number {
  const doubled = file.readUInt16BE(cmap + 6);
  const ends = cmap + 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const offsets = deltas + doubled;
  for (let i = 0; i < doubled; i += 2) {
    if (file.readUInt16BE(ends + i) < code) continue;
    const start = file.readUInt16BE(starts + i);
    if (start > code) return 0;
    const delta = file.readUInt16BE(deltas + i);
    const offset = file.readUInt16BE(offsets + i);
    if (offset === 0) return (code + delta) & 0xffff;
    const glyph = file.readUInt16BE(offsets + i + offset + (code - start) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

/** Returns the widest advance of each character over the fonts, rounded up to a thousandth of an em. */
function widest(paths: readonly string[]): Record<string, number> {
  const fonts = paths.map(readFont);
  const widths: Record<string, number> = {};
  for (const [first, last] of blocks) {
    for (let code = first; code <= last; code += 1) {
      const found = fonts.flatMap((advance) => advance(code) ?? []);
      if (found.length > 0) widths[String.fromCodePoint(code)] = Math.ceil(Math.max(...found) * 1000) / 1000;
    }
  }
  return widths;
}

const [out, ...rest] = process.argv.slice(2);
const split = rest.indexOf('--bold');
if (out === undefined || rest[0] !== '--regular' || split < 0) {
  throw new Error('usage: glyph-widths.ts OUT.json --regular FONT… --bold FONT…');
}
const regular = rest.slice(1, split);
const bold = rest.slice(split + 1);
const about = `Largest advance per character, in em, over ${[...regular, ...bold].map((p) => basename(p)).join(', ')}`;
writeFileSync(
  out,
  `${JSON.stringify({ about: `${about}; made by scripts/glyph-widths.ts`, regular: widest(regular), bold: widest(bold) })}\n`,
);
