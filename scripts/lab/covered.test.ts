import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseLock } from '../../src/lab/lock.ts';
import { stateOf } from '../../src/lab/snippet.ts';
import { entriesFor } from '../../src/lab/verify.ts';
import { projectRoot } from '../notes/place.ts';
import { lockFile } from './lab-place.ts';
import { readSnippets } from './read-snippets.ts';

test('the lock covers every runnable snippet of the notes', async () => {
  const { snippets, problems } = await readSnippets(join(projectRoot, 'content/notes'));
  const lock = parseLock(readFileSync(lockFile, 'utf8'));
  expect(problems).toEqual([]);
  const uncovered = snippets.filter((snippet) => entriesFor(snippet, lock).length === 0);
  expect(uncovered.map(({ note, line }) => `${note}:${line}: run npm run verify -- --update`)).toEqual([]);
});

test('a snippet of the notes is still the same snippet on its page', async () => {
  const { snippets } = await readSnippets(join(projectRoot, 'content/pages'), '.mdx');
  const lock = parseLock(readFileSync(lockFile, 'utf8'));
  const changed = snippets.filter((snippet) => stateOf(snippet, lock).state === 'unverified');
  expect(changed.map(({ note, line }) => `${note}:${line}: run npm run compile`)).toEqual([]);
});
