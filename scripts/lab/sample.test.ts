import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseLock } from '../../src/lab/lock.ts';
import { findLab } from '../../src/lab/run/find-lab.ts';
import { toolsHere } from '../../src/lab/run/run-snippet.ts';
import { hashOf, type Snippet } from '../../src/lab/snippet.ts';
import { verify } from '../../src/lab/verify.ts';
import { projectRoot } from '../notes/place.ts';
import { labCache, labRoot, lockFile } from './lab-place.ts';
import { readSnippets } from './read-snippets.ts';

/** One snippet in so many is run although it has not changed. */
const rate = 12;

const lab = await findLab({ root: labRoot, cache: labCache, without: [] });
const tools = typeof lab === 'string' ? {} : lab.tools;
const languages = { go: 'go', redis: 'redis', sql: 'mysql', bash: 'bash' } as const;

for (const [language, tool] of Object.entries(languages)) {
  describe.skipIf(tools[tool] === undefined)(`with ${tool}`, () => {
    test(`changed ${language} snippets of the notes and a sample of the others hold`, {
      timeout: 900_000,
    }, async () => {
      if (typeof lab === 'string') return;
      const { snippets } = await readSnippets(join(projectRoot, 'content/notes'));
      const lock = parseLock(readFileSync(lockFile, 'utf8'));
      const isNew = (snippet: Snippet) => {
        const here = toolsHere(snippet, lab.tools);
        return 'tools' in here && !lock.snippets.some(({ hash }) => hash === hashOf(snippet, here.tools));
      };
      const chosen = snippets
        .filter((snippet) => snippet.language === language)
        .filter((snippet, at) => isNew(snippet) || at % rate === 0);
      const today = new Date().toISOString().slice(0, 10);
      const verdicts = await verify({
        snippets: chosen,
        lock,
        lab,
        all: true,
        workers: 2,
        today,
        report: () => undefined,
      });
      const failed = verdicts.filter(({ outcome }) => outcome.kind === 'failed');
      expect(failed.map(({ snippet: { note, line }, outcome }) => [`${note}:${line}`, outcome])).toEqual([]);
    });
  });
}
