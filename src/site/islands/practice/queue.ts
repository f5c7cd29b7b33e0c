import type { Progress } from './progress.ts';

/** New cards that one round brings at most. */
export const freshPerRound = 10;

// What comes back sooner belongs to the same round.
const soon = 20 * 60_000;

/** The cards that are due, the longest overdue first. */
export function dueCards(ids: readonly string[], progress: Progress, now: number): string[] {
  const due = (id: string) => progress[id]?.due ?? Number.POSITIVE_INFINITY;
  return ids.filter((id) => due(id) <= now).sort((a, b) => due(a) - due(b));
}

/** The cards that were never practised, in the order of the pages. */
export function freshCards(ids: readonly string[], progress: Progress): string[] {
  return ids.filter((id) => !Object.hasOwn(progress, id));
}

/** The cards of a round: all that are due, then a few new ones. */
export function roundOf(ids: readonly string[], progress: Progress, now: number): string[] {
  return [...dueCards(ids, progress, now), ...freshCards(ids, progress).slice(0, freshPerRound)];
}

/** Whether a card that was just graded comes again in this round. */
export function comesAgain(due: number, now: number): boolean {
  return due - now < soon;
}

/** One of each deck in turn, so that a mixed round is mixed. */
export function interleaved<T>(decks: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...decks.map((deck) => deck.length));
  return Array.from({ length: longest }, (_, index) =>
    decks.flatMap((deck) => deck.slice(index, index + 1)),
  ).flat();
}

/** A span of time as the largest unit that fits: `minutes`, `hours`, `days` or `months`, and how many. */
export function spanOf(milliseconds: number): {
  unit: 'minutes' | 'hours' | 'days' | 'months';
  count: number;
} {
  const minutes = Math.max(1, Math.round(milliseconds / 60_000));
  if (minutes < 60) return { unit: 'minutes', count: minutes };
  const hours = Math.round(minutes / 60);
  if (hours < 24) return { unit: 'hours', count: hours };
  const days = Math.round(hours / 24);
  return days < 60 ? { unit: 'days', count: days } : { unit: 'months', count: Math.round(days / 30) };
}
