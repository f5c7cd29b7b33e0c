import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decode } from './1-read/decode.ts';
import { hostileNotes } from './hostile/hostile-notes.ts';
import { pageProblems } from './hostile/page-problems.ts';
import { compileText } from './testing/compile-text.ts';

type Notes = Record<string, string>;

const own = new URL('../../content/notes/', import.meta.url);
const hostile = new URL('./hostile/injection/', import.meta.url);

const corpora: Record<string, Notes> = {
  'own notes': Object.fromEntries(
    readdirSync(own, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`)
      .sort()
      .map((path) => [path.slice(own.pathname.length).replace(/^\//, ''), readFileSync(path, 'utf8')]),
  ),
  'hostile notes': Object.fromEntries(
    readdirSync(hostile)
      .sort()
      .flatMap((file) => hostileNotes(file, readFileSync(new URL(file, hostile), 'utf8')))
      .map(({ id, text }) => [`${id}.md`, text]),
  ),
};

const filesOf = (notes: Notes) => compileText(notes).files;
const encoded = (notes: Notes, change: (text: string) => string): Notes =>
  Object.fromEntries(
    Object.entries(notes).map(([path, text]) => {
      const decoded = decode(new TextEncoder().encode(change(text)));
      return [path, 'text' in decoded ? decoded.text : decoded.reason];
    }),
  );

describe.each(Object.entries(corpora))('compile of %s', (_, notes) => {
  const expected = filesOf(encoded(notes, (text) => text));

  it('gives the same bytes twice', () => {
    expect(filesOf(encoded(notes, (text) => text))).toEqual(expected);
  });

  it('gives the same bytes in any order of notes', () => {
    const reversed = Object.fromEntries(Object.entries(encoded(notes, (text) => text)).reverse());
    expect(filesOf(reversed)).toEqual(expected);
  });

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['lone CR', (text: string) => text.replaceAll('\n', '\r')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ])('gives the same bytes with %s', (_name, change) => {
    expect(filesOf(encoded(notes, change))).toEqual(expected);
  });

  it('writes pages that are inert and are written the same again', () => {
    expect(pageProblems({ files: expected })).toEqual([]);
  });

  it('accounts for every line', () => {
    expect(compileText(notes).summary.unaccounted).toBe(0);
  });
});
