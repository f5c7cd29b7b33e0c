import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileText } from '../testing/compile-text.ts';
import { hostileNotes } from './hostile-notes.ts';
import { lostWords } from './lost-words.ts';
import { pageProblems } from './page-problems.ts';

const folder = new URL('./injection/', import.meta.url);
const notes = readdirSync(folder)
  .sort()
  .flatMap((file) => hostileNotes(file.replace('.txt', ''), readFileSync(new URL(file, folder), 'utf8')));

describe('hostile notes', () => {
  it('are many, each with a name of its own', () => {
    expect(notes.length).toBeGreaterThan(150);
    expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length);
  });

  it.each(notes.map((note) => [note.id, note] as const))('%s is inert and whole', (_, { path, text }) => {
    const compilation = compileText({ [path]: text });
    expect(pageProblems(compilation)).toEqual([]);
    expect(compilation.summary.unaccounted).toBe(0);
    expect(lostWords(text, compilation)).toEqual([]);
  });

  it.each(notes.map((note) => [note.id, note] as const))('%s is inert as an article', (_, { text }) => {
    const compilation = compileText({ 'green-tea.md': `---\ntopic: green-tea\n---\n\n# 绿茶\n\n${text}` });
    expect(pageProblems(compilation)).toEqual([]);
    expect(compilation.summary.unaccounted).toBe(0);
  });

  it('are inert together', () => {
    const compilation = compileText(
      Object.fromEntries(notes.map(({ id, path, text }) => [`${id}/${path}`, text])),
    );
    expect(pageProblems(compilation)).toEqual([]);
    expect(compilation.summary.unaccounted).toBe(0);
  });
});
