import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { codeFixtures } from '../testing/examples.ts';
import { diagnosticCodes } from './codes.ts';
import { diagnosticsPage } from './diagnostics-page.ts';

const compiler = new URL('../', import.meta.url);

/** Codes that were published once. A line is added here with each new code, and none is ever removed. */
const permanent = [
  'classify:unknown-topic',
  'classify:unused-override',
  'emit:not-inert',
  'link:dead-link',
  'link:missing-picture',
  'link:planned-topic',
  'link:remote-picture',
  'link:unknown-citation',
  'merge:possible-contradiction',
  'parse:broken-front-matter',
  'parse:heading-without-text',
  'parse:invisible-character',
  'parse:numbering',
  'parse:outlandish-line',
  'parse:truncated-note',
  'parse:unclosed-fence',
  'parse:unclosed-wrapper',
  'redact:secret',
  'repair:heading-series',
];

it('keeps every code for ever', () => {
  expect(Object.keys(diagnosticCodes)).toEqual(permanent);
});

it('has an entry for every rule that says something', () => {
  const rules = new Set(Object.keys(diagnosticCodes).map((code) => code.split(':')[1]));
  const said = sources().flatMap((text) =>
    [...text.matchAll(/ruleId: (?:\w+ \? )?'([a-z-]+)'(?: : '([a-z-]+)')?/g)].flatMap(([, a, b]) =>
      b ? [a, b] : [a],
    ),
  );
  expect(said.length).toBeGreaterThan(10);
  expect(said.filter((rule) => !rules.has(rule))).toEqual([]);
});

it('is what docs/diagnostics.md says; node scripts/docs.ts writes it', () => {
  const written = readFileSync(new URL('../../../docs/diagnostics.md', import.meta.url), 'utf8');
  expect(written).toBe(diagnosticsPage(new Map(codeFixtures().map((fixture) => [fixture.code, fixture]))));
});

function sources(): string[] {
  return readdirSync(compiler, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => readFileSync(new URL(path, compiler), 'utf8'));
}
