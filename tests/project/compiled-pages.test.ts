import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDecisions, readNotes } from '../../src/compiler/1-read/index.ts';
import { compile } from '../../src/compiler/index.ts';
import { projectFiles } from '../support/project-files.ts';
import { projectRoot } from '../support/run-script.ts';

const content = join(projectRoot, 'content');

test('the committed pages are what the compiler makes of the notes', async () => {
  const decisions = await readDecisions({
    taxonomy: join(content, 'taxonomy.yml'),
    sources: join(content, 'sources.yml'),
    addresses: join(content, 'addresses.json'),
  });
  const { files, ok } = compile(await readNotes(join(content, 'notes')), decisions);
  expect(ok).toBe(true);
  const produced = files.map(({ path }) => path).sort();
  const committed = (await projectFiles(content))
    .map((path) => path.replace(/^content[/\\]/, '').replaceAll('\\', '/'))
    .filter((path) => /^(?:pages|reports)\/|^addresses\.json$/.test(path));
  expect(committed.sort(), 'run "npm run compile" and commit content/').toEqual(produced);
  const different = files.filter(({ path, text }) => committedText(path) !== text).map(({ path }) => path);
  expect(different, 'run "npm run compile" and commit content/').toEqual([]);
});

function committedText(path: string): string | undefined {
  const file = join(content, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
