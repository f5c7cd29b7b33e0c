import { expect, test } from 'vitest';
import { phrasesIn, phraseTerm } from './phrases.ts';
import { runsOf } from './runs.ts';

const known = new Set(['~gaplock', '~writebarri', '~twophascommit']);
const found = (line: string) => phrasesIn(line, runsOf(line), known);

test.each([
  ['gap lock', '~gaplock'],
  ['Gap Locks', '~gaplock'],
  ['two-phase commit', '~twophascommit'],
  ['lock', undefined],
  ['大 key', undefined],
  ['2pc', undefined],
])('the term of the phrase "%s"', (text, term) => {
  expect(phraseTerm(text)).toBe(term);
});

test.each([
  ['a gap lock', ['~gaplock']],
  ['gap-locks and GapLock', ['~gaplock', '~gaplock']],
  ['a two phase commit', ['~twophascommit']],
  ['the gap, lock it', []],
  ['gap 间隙 lock', []],
])('phrases in "%s"', (line, terms) => {
  expect(found(line)).toEqual(terms);
});
