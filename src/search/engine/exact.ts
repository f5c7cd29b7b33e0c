import type { Evidence } from '../rank/evidence.ts';
import { fold } from '../text/normalise.ts';
import { runsOf } from '../text/runs.ts';
import { stem } from '../text/stem.ts';
import { bigrams, wordParts } from '../text/tokens.ts';
import { textOf } from './hits.ts';
import type { IndexState } from './index-state.ts';
import { knowledgeOf } from './knowledge.ts';

/** More words than this that hold the letters say nothing; then every section is looked at. */
const mostWords = 150;

/** Sections that hold a text letter by letter, whatever the case: found by their terms, then looked at. */
export async function findExact(state: IndexState, typed: string): Promise<Evidence> {
  const text = fold(typed);
  const sections: number[] = [];
  const evidence: Evidence = { sections, whole: sections, strength: [], title: [], heading: [], best: 1 };
  if (text === '') return evidence;
  const looked = await Promise.all(
    (await candidates(state, typed)).map(async (section) => ({ section, ...(await textOf(state, section)) })),
  );
  for (const { section, id, heading, text: body, aside = '' } of looked) {
    const inHeading = fold(heading).includes(text);
    const count = fold(`${body}\n${aside}`).split(text).length - 1;
    if (!inHeading && count === 0) continue;
    evidence.sections.push(section);
    evidence.strength.push(count + (inHeading ? 6 : 0));
    evidence.title.push(inHeading && id === '' ? 1 : 0);
    evidence.heading.push(inHeading && id !== '');
  }
  return evidence;
}

async function candidates(state: IndexState, typed: string): Promise<number[]> {
  const runs = runsOf(typed.normalize('NFKC'));
  const groups: string[][] = [];
  for (const [index, run] of runs.entries()) {
    const edges = { first: index === 0, last: index === runs.length - 1 };
    groups.push(...(run.han ? await hanGroups(state, run.text) : await wordGroups(state, run.text, edges)));
  }
  await state.dictionary.load(groups.flat());
  let found: Set<number> | undefined;
  for (const group of groups) {
    const here = new Set(group.flatMap((term) => [...state.dictionary.find(term).sections]));
    found = found === undefined ? here : found.intersection(here);
  }
  const sections = state.meta.firstSections.at(-1) ?? 0;
  return found ? [...found].sort((a, b) => a - b) : Array.from({ length: sections }, (_, section) => section);
}

// Each group holds terms of which one must be there.
async function hanGroups(state: IndexState, text: string): Promise<string[][]> {
  if ([...text].length > 1) return bigrams(text).map((token) => [token]);
  await state.dictionary.loadPrefix(text, Number.POSITIVE_INFINITY);
  return [[text, ...state.dictionary.withPrefix(text, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY)]];
}

async function wordGroups(
  state: IndexState,
  text: string,
  edges: { first: boolean; last: boolean },
): Promise<string[][]> {
  const { pieces } = wordParts(text);
  const words = await knowledgeOf(state).words();
  return pieces.flatMap((piece, index) => {
    const cutBefore = edges.first && index === 0;
    const cutAfter = edges.last && index === pieces.length - 1;
    if (!cutBefore && !cutAfter) return [[piece, stem(piece)]];
    // Letters at an edge may be a part of a longer word.
    const whole = [...words.keys()].filter((word) => {
      if (cutBefore && cutAfter) return word.includes(piece);
      return cutBefore ? word.endsWith(piece) : word.startsWith(piece);
    });
    return whole.length > mostWords ? [] : [[piece, stem(piece), ...whole, ...whole.map(stem)]];
  });
}
