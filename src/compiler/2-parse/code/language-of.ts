import { fallbackLanguage } from './fallback-language.ts';
import { LANGUAGE_FEATURES } from './language-features.ts';

/** A language name and how surely it was chosen, 0 to 1. */
export interface LanguageGuess {
  lang: string;
  confidence: number;
}

const ENOUGH = 2;

/** Names the language of text that is known to be code; 'text' when nothing speaks for any. */
export function languageOf(code: string): LanguageGuess {
  const guess = languageByFeatures(code);
  if (guess.lang !== 'text') return guess;
  const lang = fallbackLanguage(code);
  return lang === undefined ? guess : { lang, confidence: 0.3 };
}

/** The same by line shapes only: fast, and 'text' for fragments that could be anything. */
export function languageByFeatures(code: string): LanguageGuess {
  const scores = new Map<string, number>();
  const subject = withoutComments(code);
  for (const { lang, pattern, weight, most } of LANGUAGE_FEATURES) {
    const count = Math.min(subject.match(pattern)?.length ?? 0, most);
    if (count > 0) scores.set(lang, (scores.get(lang) ?? 0) + count * weight);
  }
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < ENOUGH) return { lang: 'text', confidence: 0 };
  const margin = (first[1] - Math.max(0, second?.[1] ?? 0)) / first[1];
  return {
    lang: first[0],
    confidence: Math.round(Math.min(1, 0.35 + margin * 0.5 + first[1] / 60) * 100) / 100,
  };
}

// comments are prose and would speak for the wrong language
function withoutComments(code: string): string {
  return code
    .replace(/\u00a0/g, ' ')
    .split('\n')
    .map((line) => (/^\s*(?:\/\/|\*\s)/.test(line) ? '' : line.replace(/(?<![:"'\w])\/\/.*$/, '').trimEnd()))
    .join('\n');
}
