import { describe, expect, test } from 'vitest';
import { codeFixtures } from '../testing/examples.ts';
import { diagnosticCodes } from './index.ts';

const fixtures = codeFixtures();

describe('every code', () => {
  test('has a fixture, and every fixture is of a code', () => {
    const said = Object.entries(diagnosticCodes).flatMap(([code, { retired }]) => (retired ? [] : [code]));
    expect(fixtures.map(({ code }) => code)).toEqual(said.sort());
  });

  test.each(fixtures)('$code is said as the registry tells', ({ code, messages }) => {
    expect(messages.length).toBeGreaterThan(0);
    const severities = messages.map((line) => /^\S+ (error|warning|info) /.exec(line)?.[1]);
    expect(new Set(severities)).toEqual(new Set([diagnosticCodes[code]?.severity]));
  });

  test.each(fixtures)('$code shows what it did', async ({ after, expected }) => {
    await expect(after).toMatchFileSnapshot(expected);
  });
});
