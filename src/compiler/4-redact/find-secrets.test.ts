import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCases } from './corpus/read-cases.ts';
import type { Finding } from './detector.ts';
import { detectors } from './detectors/index.ts';
import { findSecrets } from './find-secrets.ts';
import { literalFinder } from './literal-finder.ts';

const load = (side: 'find' | 'leave') => {
  const folder = new URL(`./corpus/${side}/`, import.meta.url);
  return readdirSync(folder).flatMap((file) =>
    readCases(file.replace('.txt', ''), readFileSync(new URL(file, folder), 'utf8')),
  );
};
const find = load('find');
const leave = load('leave');
/** What a failure may show: kinds, places and lengths, never the text. */
const report = (findings: Finding[]): string[] =>
  findings.map(({ kind, start, end }) => `${kind} at ${start}, length ${end - start}`);
const mask = (text: string, findings: Finding[]): string =>
  findings
    .toReversed()
    .reduce(
      (masked, { kind, start, end }) => `${masked.slice(0, start)}[redacted:${kind}]${masked.slice(end)}`,
      text,
    );

/** Parts of a note by number of case, so that a counterexample shows no text of a case. */
const parts = fc.array(
  fc.oneof(
    fc.nat({ max: find.length + leave.length - 1 }),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '\n',
      ' ',
      '"',
      "'",
      '=',
      ': ',
      '：',
      '，',
      '://',
      '@',
      'password',
      '密码',
      '- ',
      '```\n',
    ),
  ),
  { maxLength: 12 },
);
const textOf = (chosen: (number | string)[]): string =>
  chosen.map((part) => (typeof part === 'number' ? ([...find, ...leave][part]?.text ?? '') : part)).join('');

describe('findSecrets', () => {
  it.each(find.map((entry) => [entry.id, entry] as const))('finds %s', (_, { text, secrets }) => {
    expect(report(findSecrets(text))).toEqual(report(secrets));
  });

  it.each(leave.map((entry) => [entry.id, entry] as const))('leaves %s', (_, { text }) => {
    expect(report(findSecrets(text))).toEqual([]);
  });

  it('finds all of them in one note', () => {
    const text = find.map((entry) => entry.text).join('\n\n\n');
    const masked = mask(text, findSecrets(text));
    const published = find.filter((entry) =>
      entry.secrets.some(
        ({ start, end }) => end - start > 9 && masked.includes(entry.text.slice(start, end)),
      ),
    );
    expect(published.map((entry) => entry.id)).toEqual([]);
  });

  it.each(detectors.map((detector) => [detector.id, detector] as const))(
    'has both kinds of cases for %s',
    (id, detector) => {
      const own = find.filter((entry) => entry.detector === id);
      expect(own.length).toBeGreaterThan(2);
      expect(leave.filter((entry) => entry.detector === id).length).toBeGreaterThan(2);
      const all = new Set(detector.anchors);
      expect(own.some((entry) => detector.find(entry.text, all).length > 0)).toBe(true);
      expect(detector.source).toMatch(/^https:/);
    },
  );

  it('has an anchor wherever a detector finds something', () => {
    const agrees = (text: string) => {
      for (const { anchors, find: search } of detectors) {
        const held = literalFinder(anchors)(text);
        expect(report(held.size > 0 ? search(text, held) : [])).toEqual(
          report(search(text, new Set(anchors))),
        );
      }
    };
    for (const { text } of [...find, ...leave]) agrees(text);
    fc.assert(
      fc.property(parts, (chosen) => agrees(textOf(chosen))),
      { numRuns: 30, seed: 7 },
    );
  });

  it('has a name of its own for every case', () => {
    const ids = [...find, ...leave].map((entry) => entry.id);
    expect(find.flatMap((entry) => entry.secrets).length).toBeGreaterThan(300);
    expect(new Set(find.map((entry) => entry.id)).size + new Set(leave.map((entry) => entry.id)).size).toBe(
      ids.length,
    );
  });

  it('returns sorted, disjoint findings in range', () => {
    fc.assert(
      fc.property(parts, (chosen) => {
        const text = textOf(chosen);
        let last = 0;
        for (const { start, end } of findSecrets(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('finds nothing new after masking', () => {
    fc.assert(
      fc.property(parts, (chosen) => {
        const text = textOf(chosen);
        const masked = mask(text, findSecrets(text));
        expect(report(findSecrets(masked))).toEqual([]);
      }),
      { numRuns: 300, seed: 59 },
    );
  });

  it.each(['a', '=', '"', '1', '.', '@', '密码', 'password=', '://', '10.0.0.1 ', 'mysql -', 'f("a",'])(
    'takes linear time on repetitions of %s',
    (unit) => {
      const time = (length: number): number => {
        const text = unit.repeat(length / unit.length);
        const began = performance.now();
        findSecrets(text);
        return performance.now() - began;
      };
      time(1 << 15);
      // Quadratic work would take sixteen times as long; the floor keeps a busy machine from failing it.
      expect(time(1 << 19)).toBeLessThan(Math.max(1500, 10 * time(1 << 17)));
    },
  );
});
