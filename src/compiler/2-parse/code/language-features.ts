import { DATA_FEATURES } from './data-features.ts';
import { PROGRAM_FEATURES } from './program-features.ts';

/** Evidence for a language: how much one occurrence counts and how many count at most. */
export interface Feature {
  lang: string;
  pattern: RegExp;
  weight: number;
  most: number;
}

const USUAL_MOST = 8;

/** Weighted line shapes of all languages. */
export const LANGUAGE_FEATURES: readonly Feature[] = Object.entries({
  ...PROGRAM_FEATURES,
  ...DATA_FEATURES,
}).flatMap(([lang, rows]) =>
  rows.map(([pattern, weight, most = USUAL_MOST]) => ({ lang, pattern, weight, most })),
);
