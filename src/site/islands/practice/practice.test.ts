import { describe, expect, test } from 'vitest';
import { type CardProgress, mergeProgress, progressText, readProgress } from './progress.ts';
import { comesAgain, dueCards, freshCards, interleaved, roundOf, spanOf } from './queue.ts';
import { outcomesOf } from './schedule.ts';

const now = Date.UTC(2026, 0, 1);
const minute = 60_000;
const card = (changes: Partial<CardProgress> = {}): CardProgress => ({
  ...{ due: now, stability: 3, difficulty: 5, scheduled_days: 3, learning_steps: 0 },
  ...{ reps: 2, lapses: 0, state: 2, last_review: now - 3 * 24 * 60 * minute },
  ...changes,
});

describe('progress', () => {
  test('is read as it was written', () => {
    expect(readProgress(progressText({ a: card() }))).toEqual({ a: card() });
  });

  test.each(['', '{', '[]', 'null', '{"format":"inkstone-practice","version":2,"cards":{}}'])(
    'refuses %j',
    (text) => expect(readProgress(text)).toBeUndefined(),
  );

  test('refuses cards that lack something', () => {
    const text = progressText({ a: card() }).replace('"reps":2', '"reps":"2"');
    expect(readProgress(text)).toBeUndefined();
  });

  test('merging keeps the later review', () => {
    const late = card({ last_review: now });
    expect(mergeProgress({ a: card(), b: late }, { a: late, b: card(), c: card() })).toEqual({
      ...{ a: late, b: late, c: card() },
    });
  });
});

describe('queue', () => {
  const progress = { b: card({ due: now - 1 }), c: card({ due: now + 1 }), d: card({ due: now - 2 }) };

  test('takes what is due first, then new cards', () => {
    expect(dueCards(['a', 'b', 'c', 'd'], progress, now)).toEqual(['d', 'b']);
    expect(freshCards(['a', 'b', 'e'], progress)).toEqual(['a', 'e']);
    expect(roundOf(['a', 'b', 'c', 'd'], progress, now)).toEqual(['d', 'b', 'a']);
  });

  test('brings few new cards at once', () => {
    const ids = Array.from({ length: 50 }, (_, index) => `n${index}`);
    expect(roundOf(ids, {}, now)).toHaveLength(10);
  });

  test('mixes decks', () => {
    expect(interleaved([['a', 'b', 'c'], ['1'], []])).toEqual(['a', '1', 'b', 'c']);
  });

  test.each([
    [10_000, 'minutes', 1],
    [10 * minute, 'minutes', 10],
    [90 * minute, 'hours', 2],
    [26 * 60 * minute, 'days', 1],
    [100 * 24 * 60 * minute, 'months', 3],
  ])('%i ms are %s', (span, unit, count) => expect(spanOf(span)).toEqual({ unit, count }));
});

describe('schedule', () => {
  test('a card that was known comes back later than one that was not', () => {
    const { again, hard, good, easy } = outcomesOf(card(), now);
    expect(again.due).toBeLessThan(hard.due);
    expect(hard.due).toBeLessThan(good.due);
    expect(good.due).toBeLessThan(easy.due);
    expect(again.lapses).toBe(1);
  });

  test('a new card comes again in the same round unless it was easy', () => {
    const { good, easy } = outcomesOf(undefined, now);
    expect(comesAgain(good.due, now)).toBe(true);
    expect(comesAgain(easy.due, now)).toBe(false);
    expect(readProgress(progressText({ good }))).toEqual({ good });
  });
});
