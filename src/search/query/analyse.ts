import { fold, normalise } from '../text/normalise.ts';
import { type Run, runsOf } from '../text/runs.ts';
import { bigrams, wordParts } from '../text/tokens.ts';
import type { Equivalence } from './equivalence.ts';
import { isHanSoft, isHanStop, isLatinSoft, isLatinStop, phrasesOf, withoutStopWords } from './stop-words.ts';
import { type Alternative, cutHan, hanUnit, termUnit, type Unit, wordUnit } from './unit.ts';

/** A query as units, and the runs of characters in it that should stand together. */
export interface Analysis {
  text: string;
  units: Unit[];
  literals: Alternative[];
  /** Runs of characters without words of questions. */
  parts: string[];
}

const mostUnits = 20;
const longestPhrase = 4;
const soft = 0.35;
const shortestLiteral = 4;
const plural = /(?<=..[^isu])s$/;

/** Takes a text apart into what a page should have. */
export function analyse(text: string, equivalence: Equivalence): Analysis {
  const normal = normalise(text);
  const runs = runsOf(normal);
  const units = unitsOf(runs, equivalence, true);
  // Words of questions count when there is nothing else.
  const kept = units.length > 0 ? units : unitsOf(runs, equivalence, false);
  const parts = runs
    .filter((run) => run.han)
    .flatMap((run) => withoutStopWords(run.text))
    .filter((part) => part.length > 2)
    .slice(0, 8);
  const literals = parts
    .filter((part) => [...part].length >= shortestLiteral && [...part].length <= 16)
    .map((part) => ({ tokens: bigrams(part), weight: 1, surfaces: [part] }));
  return { text: normal, units: distinct(kept).slice(0, mostUnits), literals: literals.slice(0, 4), parts };
}

function unitsOf(runs: readonly Run[], equivalence: Equivalence, stopping: boolean): Unit[] {
  const units: Unit[] = [];
  for (let index = 0; index < runs.length; ) {
    const run = runs[index]!;
    if (run.han) {
      units.push(...hanUnits(run.text, equivalence, stopping));
      index += 1;
      continue;
    }
    const phrase = phraseAt(runs, index, equivalence);
    if (phrase) {
      const weight = isLatinSoft(phrase.text.toLowerCase()) ? soft : 1;
      units.push(termUnit(phrase.text, phrase.equivalents, weight));
    } else if (!stopping || !isLatinStop(run.text.toLowerCase()))
      units.push(wordUnit(run.text, isLatinSoft(run.text.toLowerCase()) ? soft : 1));
    index += phrase?.length ?? 1;
  }
  return units;
}

// The longest known term of several words that begins here.
function phraseAt(runs: readonly Run[], index: number, equivalence: Equivalence) {
  let end = index;
  while (end < runs.length && end < index + longestPhrase && runs[end]?.han === false) end += 1;
  for (; end > index; end -= 1) {
    const words = runs.slice(index, end).map((run) => run.text);
    const key = words.map((word) => wordParts(word).whole).join('');
    const equivalents = equivalence.of(key) ?? equivalence.of(key.replace(plural, ''));
    if (equivalents) return { text: words.join(' '), length: end - index, equivalents };
  }
  return undefined;
}

function hanUnits(run: string, equivalence: Equivalence, stopping: boolean): Unit[] {
  const units: Unit[] = [];
  let rest = '';
  const flush = (end: number) => {
    const next = run[end] ?? '';
    // A character alone belongs to the term beside it: 分布式 and 锁 give 式锁.
    const before = units.length > 0 ? run[end - rest.length - 1] : undefined;
    if ([...rest].length === 1 && !isHanStop(rest) && (before ?? next) !== '')
      units.push(hanUnit(before === undefined ? rest + next : before + rest, 1));
    else if (rest !== '') units.push(...plainUnits(rest, stopping));
    rest = '';
  };
  for (let at = 0; at < run.length; ) {
    const term = termAt(run, at, equivalence);
    if (term === undefined) {
      rest += run[at];
      at += 1;
    } else {
      flush(at);
      units.push(termUnit(term, equivalence.of(term) ?? [], isHanSoft(term) ? soft : 1));
      at += term.length;
    }
  }
  flush(run.length);
  return units;
}

function termAt(run: string, at: number, equivalence: Equivalence): string | undefined {
  for (let length = Math.min(equivalence.longest, run.length - at); length > 1; length -= 1) {
    const text = run.slice(at, at + length);
    if (equivalence.of(text)) return text;
  }
  return undefined;
}

function plainUnits(text: string, stopping: boolean): Unit[] {
  if (!stopping) return cutHan(text, 1);
  if (isHanStop(text)) return [];
  return withoutStopWords(text)
    .flatMap(phrasesOf)
    .flatMap((phrase) => (phrase.soft ? [hanUnit(phrase.text, soft)] : cutHan(phrase.text, 1)));
}

function distinct(units: readonly Unit[]): Unit[] {
  const seen = new Set<string>();
  return units.filter(({ text }) => {
    const key = fold(text);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
