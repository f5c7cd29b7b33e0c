import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Example } from '../diagnostics/diagnostics-page.ts';
import { fixturesIn } from './fixtures.ts';

/** Examples of messages by code: the fixtures of a phase that are named like the rule. */
export function examplesIn(compiler: URL): Map<string, Example> {
  const root = fileURLToPath(compiler);
  const examples = new Map<string, Example>();
  for (const phase of readdirSync(root)) {
    const folder = join(root, phase, 'fixtures');
    if (!/^\d-/.test(phase) || !existsSync(folder)) continue;
    for (const { name, text, expected } of fixturesIn(folder)) {
      // Fixtures of a quirk have its number before the name of the rule.
      const code = `${phase.slice(2)}:${name.replace(/^d-\d+-/, '')}`;
      if (!examples.has(code)) examples.set(code, { before: text, after: readFileSync(expected, 'utf8') });
    }
  }
  return examples;
}
