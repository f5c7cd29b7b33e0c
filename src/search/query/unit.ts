import { phraseTerm } from '../text/phrases.ts';
import { isHan, runsOf } from '../text/runs.ts';
import { stem } from '../text/stem.ts';
import { bigrams, neighbourPairs, wordParts } from '../text/tokens.ts';

/** One way in which a page can answer a unit: all tokens stand in the same section. */
export interface Alternative {
  tokens: string[];
  weight: number;
  /** What to mark in a text. */
  surfaces: string[];
  /** A part of what was asked, which counts little where the whole was found. */
  partial?: boolean;
  /** Another word than the one that was typed. */
  other?: string;
  /** The other word means the same. */
  equivalent?: boolean;
}

/** A part of a query that a page can answer or not. */
export interface Unit {
  /** As typed. */
  text: string;
  /** 1, or less for words that only narrow the question. */
  weight: number;
  alternatives: Alternative[];
}

/** Weights of ways to answer, relative to the word as typed. */
export const weights = {
  equivalent: 0.75,
  pairs: 0.85,
  pieces: 0.9,
  parts: 0.6,
  termPiece: 0.18,
  corrected: 0.9,
  apart: 0.5,
};

/** Whether a unit only narrows the question. */
export function isSoft(unit: Unit): boolean {
  return unit.weight < 0.5;
}

/** A unit of characters that is looked for as a whole. */
export function hanUnit(text: string, weight: number): Unit {
  const tokens = bigrams(text);
  const alternatives: Alternative[] = [{ tokens, weight: 1, surfaces: [text] }];
  // An odd character may belong to the neighbour or be a word of grammar.
  if (tokens.length === 2)
    for (const token of tokens)
      alternatives.push({ tokens: [token], weight: 0.3, surfaces: [token], partial: true });
  return { text, weight, alternatives };
}

/** A unit of a word or an identifier. */
export function wordUnit(text: string, weight: number): Unit {
  const { whole, pieces, parts, plain, signed } = wordParts(text);
  const lower = text.toLowerCase();
  const alternatives: Alternative[] = [];
  const add = (tokens: string[], value: number, surfaces: string[], partial = false) => {
    if (tokens.length > 0 && tokens.every(Boolean))
      alternatives.push({ tokens, weight: value, surfaces, partial });
  };
  if (signed !== undefined) add([signed], 1, [lower]);
  if (plain.length > 1) {
    add([whole], 1, [lower, whole]);
    if (pieces.length > 1 && pieces.length < plain.length) add(pieces, weights.pieces, pieces, true);
    if (plain.length > 2) add(neighbourPairs(plain), weights.pairs, [lower, ...plain], true);
    add(parts, weights.parts, [lower, ...plain], true);
  } else {
    const value = signed === undefined ? 1 : 0.3;
    add(parts, value, [lower], signed !== undefined);
    // A word is written together in `MaxIdleConns`, where it keeps its ending.
    if (parts[0] !== whole) add([whole], value, [lower]);
  }
  return { text, weight, alternatives };
}

/** What a page that writes another word has to show. */
export function alternativesOf(word: string, weight: number): Alternative[] {
  const phrase = phraseAlternatives(word, weight);
  if (phrase) return phrase.map((alternative) => ({ ...alternative, other: word }));
  const runs = runsOf(word);
  const tokens = runs.flatMap((run) => (run.han ? bigrams(run.text) : wordParts(run.text).plain.map(stem)));
  const alternatives: Alternative[] = [{ tokens, weight, surfaces: [word.toLowerCase()], other: word }];
  const [run] = runs;
  if (runs.length === 1 && run && !run.han) {
    const { whole } = wordParts(run.text);
    if (stem(whole) !== whole)
      alternatives.push({ tokens: [whole], weight, surfaces: [run.text.toLowerCase(), whole], other: word });
  }
  return alternatives.filter((alternative) => alternative.tokens.length > 0);
}

// Several words: in a row they are the phrase, apart they say less of it.
function phraseAlternatives(text: string, weight: number): Alternative[] | undefined {
  const term = phraseTerm(text);
  if (term === undefined) return undefined;
  const parts = runsOf(text).map((run) => wordParts(run.text));
  const plain = parts.flatMap((part) => part.plain);
  const together = parts.map(({ whole }) => whole).join('');
  const surfaces = [
    ...new Set([text.toLowerCase(), plain.join(' '), plain.join('-'), plain.join('_'), together]),
  ];
  return [
    { tokens: [term], weight, surfaces },
    { tokens: plain.map(stem), weight: weight * weights.apart, surfaces: plain, partial: true },
  ];
}

/** Cuts characters into units of two; a lone one at the end joins its neighbour. Measured, it finds as much as a dictionary does. */
export function cutHan(text: string, weight: number): Unit[] {
  const characters = [...text];
  const units: Unit[] = [];
  for (let at = 0; at < characters.length; ) {
    const size = characters.length - at === 3 ? 3 : 2;
    units.push(hanUnit(characters.slice(at, at + size).join(''), weight));
    at += size;
  }
  return units;
}

/** A unit of a known term, with the words that mean the same. */
export function termUnit(text: string, equivalents: readonly string[], weight: number): Unit {
  const han = isHan(text);
  const tokens = runsOf(text).flatMap((run) =>
    run.han ? bigrams(run.text) : wordParts(run.text).plain.map(stem),
  );
  const unit =
    runsOf(text).length === 1 && !han ? wordUnit(text, weight) : { text, weight, alternatives: [] };
  if (unit.alternatives.length === 0)
    unit.alternatives.push(
      ...(phraseAlternatives(text, 1) ?? [{ tokens, weight: 1, surfaces: [text.toLowerCase()] }]),
    );
  for (const word of equivalents)
    for (const alternative of alternativesOf(word, weights.equivalent))
      unit.alternatives.push({ ...alternative, equivalent: true });
  if (han && text.length > 3)
    for (const piece of cutHan(text, 1))
      for (const { tokens: own, surfaces } of piece.alternatives.slice(0, 1))
        unit.alternatives.push({ tokens: own, weight: weights.termPiece, surfaces, partial: true });
  return unit;
}
