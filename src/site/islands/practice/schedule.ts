import { type Card, createEmptyCard, fsrs, type Grade, type IPreview, Rating } from 'ts-fsrs';
import type { CardProgress } from './progress.ts';

/** How well a card was known, the worst first. */
export const grades = ['again', 'hard', 'good', 'easy'] as const;

/** One of the four grades. */
export type GradeName = (typeof grades)[number];

const ratings: Readonly<Record<GradeName, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

const scheduler = fsrs({ enable_fuzz: false });

/** What each grade would make of a card. */
export function outcomesOf(card: CardProgress | undefined, now: number): Record<GradeName, CardProgress> {
  const before = card ? { ...card, elapsed_days: 0 } : createEmptyCard(now);
  const preview: IPreview = scheduler.repeat(before, now);
  const outcome = (grade: GradeName) => kept(preview[ratings[grade]].card, now);
  return { again: outcome('again'), hard: outcome('hard'), good: outcome('good'), easy: outcome('easy') };
}

function kept(card: Card, now: number): CardProgress {
  const { stability, difficulty, scheduled_days, learning_steps, reps, lapses, state } = card;
  return {
    ...{ stability, difficulty, scheduled_days, learning_steps, reps, lapses, state },
    due: card.due.getTime(),
    last_review: now,
  };
}
