import { type Alternative, alternativesOf, weights } from '../query/unit.ts';
import type { Weighed } from '../rank/collect.ts';
import type { Done } from '../results.ts';
import { isHan } from '../text/runs.ts';
import { bigrams, wordParts } from '../text/tokens.ts';
import type { IndexState } from './index-state.ts';
import { knowledgeOf } from './knowledge.ts';
import { isError, type Meaning, meantBy, meantByRun, meantTogether } from './meanings.ts';
import { lookUp, type Weighing, weigh, wellKnown } from './weigh.ts';

/** A repaired query, and what was done. */
export interface Repair {
  weighing: Weighing;
  /** The text that was looked for in the end. */
  text: string;
  done: Done[];
}

/** A text with more words that nobody here has written is no query with typing errors. */
const mostUnknown = 6;
const wordOnly = /^[a-z]+$/i;

/** Tries what a reader may have meant where the index knows nothing of what was typed. */
export async function repair(state: IndexState, given: Weighing): Promise<Repair> {
  const done: Done[] = [];
  let weighing = await simplify(state, given, done);
  let { text } = weighing.analysis;
  const meanings = [
    ...(await meantByRun(state, weighing)),
    ...(await meantTogether(state, weighing.units)),
    ...(await meantAlone(state, weighing.units)),
  ];
  for (const { kind, from, words } of meanings) {
    const [to = ''] = words;
    if (to === from || !text.includes(from)) continue;
    text = text.replace(from, isHan(to) ? to : ` ${to} `);
    done.push({ kind, from, to });
  }
  if (meanings.length > 0) weighing = await addOthers(state, await weigh(state, text), meanings);
  const units = await Promise.all(
    weighing.units.map((weighed) => (weighed.evidence.best === 0 ? singles(state, weighed) : weighed)),
  );
  return { weighing: { ...weighing, units }, text, done };
}

async function simplify(state: IndexState, weighing: Weighing, done: Done[]): Promise<Weighing> {
  const { text } = weighing.analysis;
  const missing = weighing.units.some(
    ({ unit, evidence }) => evidence.best < wellKnown && !wordOnly.test(unit.text),
  );
  const simple = missing && /\p{Script=Han}/u.test(text) ? (await knowledgeOf(state).simplify())(text) : text;
  if (simple === text) return weighing;
  done.push({ kind: 'simplified', from: text, to: simple });
  return weigh(state, simple);
}

async function meantAlone(state: IndexState, units: readonly Weighed[]): Promise<Meaning[]> {
  const meanings: Meaning[] = [];
  let tried = 0;
  for (const weighed of units) {
    if (weighed.evidence.best >= wellKnown && !(await isError(state, weighed))) continue;
    tried += 1;
    if (tried > mostUnknown) break;
    const meaning = await meantBy(state, weighed.unit.text);
    if (meaning === undefined) continue;
    // What is no better known than what was typed is no correction.
    const alternatives = meaning.words.slice(0, 1).flatMap((word) => alternativesOf(word, 1));
    await state.dictionary.load(alternatives.flatMap(({ tokens }) => tokens));
    const { evidence } = lookUp(state, { text: '', weight: 1, alternatives });
    if (evidence.sections.length > 0) meanings.push(meaning);
  }
  return meanings;
}

// The second and third reading of the same letters stay possible.
async function addOthers(
  state: IndexState,
  weighing: Weighing,
  meanings: readonly Meaning[],
): Promise<Weighing> {
  const units: Weighed[] = [];
  for (const weighed of weighing.units) {
    const others = meanings
      .filter(({ words }) => words[0] === weighed.unit.text)
      .flatMap(({ words }) => words.slice(1).flatMap((word) => alternativesOf(word, weights.corrected)));
    units.push(others.length > 0 ? await widen(state, weighed, others) : weighed);
  }
  return { ...weighing, units };
}

// Two characters that are never neighbours, and parts of an identifier that stand nowhere together: each for itself.
async function singles(state: IndexState, weighed: Weighed): Promise<Weighed> {
  const { text } = weighed.unit;
  const { pieces, parts } = wordParts(text);
  // A lone letter or a number says nothing of an identifier.
  const telling = [...pieces, ...parts].filter((part) => /\D./.test(part));
  const tokens = [...new Set(isHan(text) ? [...text, ...bigrams(text)] : telling)];
  return widen(
    state,
    weighed,
    tokens.map((token) => ({ tokens: [token], weight: 0.2, surfaces: [token], partial: true })),
  );
}

async function widen(state: IndexState, { unit }: Weighed, more: readonly Alternative[]): Promise<Weighed> {
  await state.dictionary.load(more.flatMap(({ tokens }) => tokens));
  return lookUp(state, { ...unit, alternatives: [...unit.alternatives, ...more] });
}
