// node scripts/fuzz.ts [cases] [seed]: compiles mutated notes and prints those that go wrong, as small as they get.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hostileNotes } from '../src/compiler/hostile/hostile-notes.ts';
import { mutated, randomFrom } from '../src/compiler/hostile/mutate.ts';
import { minimised, noteProblem } from '../src/compiler/hostile/note-problem.ts';

const [cases = '100000', seed = '1'] = process.argv.slice(2);
const root = join(import.meta.dirname, '..');

const own = await textsIn(join(root, 'content/notes'));
const hostile = await textsIn(join(root, 'src/compiler/hostile/injection'));
const notes = [...own, ...hostile.flatMap((content) => hostileNotes('', content).map(({ text }) => text))];
const random = randomFrom(Number(seed));
const seen = new Set<string>();
const began = performance.now();

for (let count = 1; count <= Number(cases); count++) {
  const path = random(2) === 0 ? 'note.md' : 'note.txt';
  const text = mutated(notes, random);
  const problem = noteProblem(path, text);
  const kind = problem?.replace(/\d+/g, 'N');
  if (kind !== undefined && !seen.has(kind)) {
    seen.add(kind);
    console.log(`case ${count}, ${path}: ${problem}\n  ${JSON.stringify(minimised(path, text))}`);
    process.exitCode = 1;
  }
  if (count % 10_000 === 0)
    console.log(`${count} cases, ${((performance.now() - began) / 1000).toFixed(0)} s`);
}

async function textsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(files.sort().map((path) => readFile(path, 'utf8')));
}
