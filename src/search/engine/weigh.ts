import { type Analysis, analyse } from '../query/analyse.ts';
import { noEquivalence } from '../query/equivalence.ts';
import type { Alternative, Unit } from '../query/unit.ts';
import type { Weighed } from '../rank/collect.ts';
import { type Evidence, gather, together } from '../rank/evidence.ts';
import { isHan, runsOf } from '../text/runs.ts';
import type { IndexState } from './index-state.ts';

/** A query with what the index says of its units. */
export interface Weighing {
  analysis: Analysis;
  units: Weighed[];
  literals: Weighed[];
}

/** Below this, a unit was answered by parts only. */
export const wellKnown = 0.5;

const mostCompletions = 24;
const mostPairs = 40;
const completionWeight = 0.4;
/** Added where the word as typed is nowhere: then it is unfinished for sure. */
const unfinished = 0.35;
const joinedWeight = 0.8;

/** Looks up everything that a text asks for; `widely`, with words that mean the same. */
export async function weigh(state: IndexState, text: string, widely = true): Promise<Weighing> {
  const analysis = analyse(text, widely ? state.equivalence : noEquivalence);
  const joined = joinedWords(analysis.units);
  const tokens = [
    ...analysis.units.flatMap((unit) => unit.alternatives),
    ...analysis.literals,
    ...joined.values(),
  ];
  const beginning = beginningOf(analysis);
  await Promise.all([
    state.dictionary.load(tokens.flatMap((alternative) => alternative.tokens)),
    beginning && state.dictionary.loadPrefix(beginning),
  ]);
  for (const [unit, alternative] of joined) unit.alternatives.push(alternative);
  const last = analysis.units.length - 1;
  const units = analysis.units.map((unit, index) =>
    beginning && index === last ? completed(state, unit, beginning) : lookUp(state, unit),
  );
  const literals = analysis.literals.map((literal) => {
    const unit: Unit = { text: literal.surfaces[0] ?? '', weight: 1, alternatives: [literal] };
    return lookUp(state, unit);
  });
  return { analysis, units, literals: literals.filter(({ evidence }) => evidence.best > 0) };
}

/** Whether something that was asked for is hardly known, so that it may have been meant otherwise. */
export function needsRepair({ units }: Weighing): boolean {
  return units.some(({ unit, evidence }) => evidence.best < wellKnown || isDoubtful(unit.text, evidence));
}

/** Whether a word is so rare that it may be a typing error of the site itself, or is there as another name for just that. */
export function isDoubtful(text: string, { sections, title }: Evidence): boolean {
  return /^[a-z]{4,}$/i.test(text) && sections.length < 3 && !title.includes(1);
}

/** Looks up one unit whose terms are loaded. */
export function lookUp(state: IndexState, unit: Unit): Weighed {
  return { unit, evidence: gather(unit, state.dictionary.find, state.meta.firstSections.at(-1) ?? 0) };
}

// `go routine`, `red lock`: the site may write them together.
function joinedWords(units: readonly Unit[]): Map<Unit, Alternative> {
  const joined = new Map<Unit, Alternative>();
  units.slice(1).forEach((unit, index) => {
    const previous = units[index]!;
    const [first, second] = [previous.text.toLowerCase(), unit.text.toLowerCase()];
    if (!/^[a-z\d]{2,}$/.test(first) || !/^[a-z\d]{2,}$/.test(second)) return;
    const alternative = {
      tokens: [first + second],
      weight: joinedWeight,
      surfaces: [first + second],
      partial: true,
    };
    joined.set(unit, alternative).set(previous, alternative);
  });
  return joined;
}

/** What the last word begins with, as far as it may be unfinished. */
function beginningOf({ text, units }: Analysis): string | undefined {
  const last = runsOf(text).at(-1);
  const unit = units.at(-1);
  if (!last || !unit || last.start + last.text.length < text.length) return undefined;
  if (last.han) return [...unit.text].length === 1 ? unit.text : undefined;
  const beginning = last.text.toLowerCase().replace(/[.\-/:'’_]/g, '');
  return beginning.length > 1 ? beginning : undefined;
}

// The last word may be the beginning of a longer one.
function completed(state: IndexState, unit: Unit, beginning: string): Weighed {
  const han = isHan(beginning);
  const terms = state.dictionary
    .withPrefix(beginning, han ? mostPairs : mostCompletions)
    .filter((term) => !han || [...term].length === 2);
  const bonus = unit.alternatives.some((alternative) => isKnown(state, alternative)) ? 0 : unfinished;
  const completions = terms.map((term) => ({
    tokens: [term],
    weight: (completionWeight * beginning.length) / term.length + bonus,
    // A pair of characters is no word that was completed: only what was typed is marked.
    surfaces: [han ? beginning : term],
    other: term,
  }));
  return lookUp(state, { ...unit, alternatives: [...unit.alternatives, ...completions] });
}

/** Whether all tokens of a way to answer stand together anywhere. */
export function isKnown(state: IndexState, alternative: Alternative): boolean {
  return together(alternative, state.dictionary.find).sections.length > 0;
}
