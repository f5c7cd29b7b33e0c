import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hostileNotes } from './hostile/hostile-notes.ts';
import { mutated, randomFrom } from './hostile/mutate.ts';
import { noteProblem } from './hostile/note-problem.ts';

const cases = 2000;
/** Milliseconds after which a slow machine may stop, having tried fewer. */
const limit = 22_000;

const textsIn = (folder: URL): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort()
    .map((path) => readFileSync(path, 'utf8'));

it('compiles whatever it is given', () => {
  const hostile = textsIn(new URL('./hostile/injection/', import.meta.url));
  const notes = [
    ...textsIn(new URL('../../content/notes/', import.meta.url)),
    ...hostile.flatMap((content) => hostileNotes('', content).map(({ text }) => text)),
  ];
  const random = randomFrom(20);
  const began = performance.now();
  for (let count = 0; count < cases && performance.now() - began < limit; count++) {
    const path = random(2) === 0 ? 'note.md' : 'note.txt';
    const text = mutated(notes, random);
    const problem = noteProblem(path, text);
    expect(problem && { problem, path, text }).toBeUndefined();
  }
}, 60_000);
