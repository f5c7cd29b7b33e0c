import { editsAllowed } from '../query/edits.ts';
import { nearestWord, splitWord } from '../query/typing-errors.ts';
import type { Weighed } from '../rank/collect.ts';
import { isHan } from '../text/runs.ts';
import { wordParts } from '../text/tokens.ts';
import type { IndexState } from './index-state.ts';
import { knowledgeOf } from './knowledge.ts';
import { isDoubtful, type Weighing, wellKnown } from './weigh.ts';

/** What a reader may have meant by something that the index does not know. */
export interface Meaning {
  kind: 'corrected' | 'pinyin';
  from: string;
  /** Most likely first. */
  words: string[];
}

const letters = /^[a-z]+$/i;
const shortestInitials = 3;
const shortestSpelled = 4;
/** Longer ones are no word that anybody mistyped, and would take long to compare. */
const longest = 48;
/** A word on so few sections (as a logarithm) may itself be an error when a neighbour is on `common` ones. */
const lone = 1;
const common = 4;

/** What a word may mean that is nowhere on the site. */
export async function meantBy(state: IndexState, text: string): Promise<Meaning | undefined> {
  const said = (kind: Meaning['kind'], found: readonly (string | undefined)[]): Meaning | undefined => {
    const words = found.filter((word) => word !== undefined);
    return words.length > 0 ? { kind, from: text, words } : undefined;
  };
  if (text.length > longest) return undefined;
  if (isHan(text)) return said('corrected', (await knowledgeOf(state).readings()).alike(text));
  if (!letters.test(text)) return said('corrected', [await mendParts(state, text)]);
  const lower = text.toLowerCase();
  const readings = await knowledgeOf(state).readings();
  const spelled = lower.length >= shortestSpelled ? said('pinyin', readings.find(lower, true)) : undefined;
  if (spelled !== undefined) return spelled;
  const words = await knowledgeOf(state).words();
  const near = said('corrected', [nearestWord(lower, words) ?? splitWord(lower, words)]);
  if (near !== undefined) return near;
  return lower.length >= shortestInitials ? said('pinyin', readings.find(lower, false)) : undefined;
}

/** A run of characters that is no phrase of the site may be a name typed by ear: 分布式所. */
export async function meantByRun(state: IndexState, { units, analysis }: Weighing): Promise<Meaning[]> {
  const unknown = units.filter(({ unit, evidence }) => isHan(unit.text) && evidence.best < wellKnown);
  const parts = analysis.parts.filter((part) => unknown.some(({ unit }) => part.includes(unit.text)));
  const meanings: Meaning[] = [];
  for (const from of parts) {
    const words = (await knowledgeOf(state).readings()).alike(from);
    if (words.length > 0) meanings.push({ kind: 'corrected', from, words });
  }
  return meanings;
}

/** `fen bu shi suo`: words that are nothing each may be one name when they are read together. */
export async function meantTogether(state: IndexState, units: readonly Weighed[]): Promise<Meaning[]> {
  const meanings: Meaning[] = [];
  for (let start = 0; start < units.length; ) {
    let end = start;
    while (end < units.length && letters.test(units[end]!.unit.text)) end += 1;
    const group = units.slice(start, end);
    start = end + 1;
    if (group.length < 2 || group.every(({ evidence }) => evidence.best >= wellKnown)) continue;
    // The beginning may be a word: `redis chijiuhua`.
    for (let skip = 0; skip < group.length - 1; skip += 1) {
      const words = group.slice(skip).map(({ unit }) => unit.text);
      const spelled = words.join('').toLowerCase();
      const found = spelled.length > longest ? [] : (await knowledgeOf(state).readings()).find(spelled, true);
      if (found.length === 0) continue;
      meanings.push({ kind: 'pinyin', from: words.join(' '), words: found });
      break;
    }
  }
  return meanings;
}

/** A note may hold the same typing error; a far more frequent neighbour is what was meant. */
export async function isError(state: IndexState, { unit, evidence }: Weighed): Promise<boolean> {
  if (!isDoubtful(unit.text, evidence)) return false;
  const words = await knowledgeOf(state).words();
  const lower = unit.text.toLowerCase();
  const own = words.get(lower);
  return own !== undefined && own <= lone && nearestWord(lower, words, common) !== undefined;
}

// The parts of an identifier are mended each for itself; the others vouch for a short one.
async function mendParts(state: IndexState, text: string): Promise<string | undefined> {
  const words = await knowledgeOf(state).words();
  const { pieces } = wordParts(text);
  const mended = pieces.map((piece) =>
    words.has(piece) || piece.length < 3
      ? piece
      : (nearestWord(piece, words, 0, Math.max(editsAllowed(piece.length), 1)) ?? piece),
  );
  return mended.every((piece, index) => piece === pieces[index]) ? undefined : mended.join('_');
}
