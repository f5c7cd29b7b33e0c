/** What is remembered of a card: the state of FSRS, times as milliseconds. */
export interface CardProgress {
  due: number;
  stability: number;
  difficulty: number;
  scheduled_days: number;
  learning_steps: number;
  reps: number;
  lapses: number;
  state: number;
  last_review: number;
}

/** Progress by the permanent name of the card. */
export type Progress = Readonly<Record<string, CardProgress>>;

const fields = [
  ...['due', 'stability', 'difficulty', 'scheduled_days', 'learning_steps'],
  ...['reps', 'lapses', 'state', 'last_review'],
] as const;

/** The progress as it is kept and exported. */
export function progressText(progress: Progress): string {
  return JSON.stringify({ format: 'inkstone-practice', version: 1, cards: progress });
}

/** Reads what {@link progressText} wrote; nothing when it is something else. */
export function readProgress(text: string): Progress | undefined {
  const data = parsed(text);
  if (!isRecord(data) || data['format'] !== 'inkstone-practice' || data['version'] !== 1) return undefined;
  const { cards } = data;
  if (!isRecord(cards) || !Object.values(cards).every(isCardProgress)) return undefined;
  return cards as Progress;
}

/** Both together; of a card that both know, the later review counts. */
export function mergeProgress(mine: Progress, other: Progress): Progress {
  const newer = Object.entries(other).filter(
    ([id, card]) => card.last_review > (mine[id]?.last_review ?? -1),
  );
  return { ...mine, ...Object.fromEntries(newer) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCardProgress(value: unknown): boolean {
  return isRecord(value) && fields.every((field) => Number.isFinite(value[field]));
}
