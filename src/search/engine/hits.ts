import { fileName, type PageFacts, type SectionText } from '../format/files.ts';
import { pageKinds } from '../format/meta.ts';
import type { Weighed } from '../rank/collect.ts';
import type { Ranked } from '../rank/rank.ts';
import { lowerBoundNumber } from '../read/lower-bound.ts';
import type { InkHit, InkSection } from '../results.ts';
import { excerpt } from '../show/excerpt.ts';
import { findWords, markPlaces, type Piece } from '../show/marks.ts';
import type { IndexState } from './index-state.ts';

/** Words to mark, and what each is worth for an excerpt. */
export interface Marking {
  words: string[];
  values: number[];
}

const mostSections = 3;
/** A section that answers so much worse than the best one below the title is not worth a line. */
const worthShowing = 0.25;
const directFactor = 1.3;

/** Words that answered the query, as they stand in the texts. */
export function markingOf(units: readonly Weighed[], exact: readonly string[]): Marking {
  const values = new Map<string, number>();
  const add = (word: string, value: number) => {
    if (word !== '') values.set(word, Math.max(values.get(word) ?? 0, value));
  };
  for (const word of exact) add(word.toLowerCase(), 1);
  for (const { unit, evidence } of units) {
    if (evidence.best === 0) continue;
    for (const { surfaces, weight, partial } of unit.alternatives) {
      const value = unit.weight * weight * (partial ? 0.5 : 1);
      for (const surface of surfaces) if (value > 0.05) add(surface, value);
    }
  }
  return { words: [...values.keys()], values: [...values.values()] };
}

/** Makes ranked pages into what is shown of them. */
export async function showHits(
  state: IndexState,
  ranked: readonly Ranked[],
  marking: Marking,
): Promise<InkHit[]> {
  return Promise.all(ranked.map((found) => showHit(state, found, marking)));
}

async function showHit(state: IndexState, found: Ranked, marking: Marking): Promise<InkHit> {
  const { meta } = state;
  const first = meta.firstSections[found.page]!;
  const [best = { section: first, score: 0 }, next] = found.sections;
  const others = found.sections.filter(({ section }) => section !== first);
  const below = others.filter(({ score }) => score > others[0]!.score * worthShowing);
  const wanted = [best.section, ...below.slice(0, mostSections).map(({ section }) => section)];
  const [facts, ...texts] = await Promise.all([
    factsOf(state, found.page),
    ...wanted.map((section) => textOf(state, section)),
  ]);
  const [lead, ...sections] = texts;
  const mark = (text: string): Piece[] => markPlaces(text, findWords(text, marking.words));
  const show = (text: SectionText | undefined) => excerpt(text?.text ?? '', marking.words, marking.values);
  const isDirect = best.section !== first && !found.titled && best.score > directFactor * (next?.score ?? 0);
  return {
    path: facts.path,
    title: mark(facts.title),
    titleEn: mark(facts.titleEn),
    domain: facts.domain,
    domainEn: facts.domainEn,
    kind: pageKinds[meta.kinds[found.page]!] ?? 'topic',
    lang: meta.langNames[meta.langs[found.page]!] ?? '',
    excerpt: show(lead),
    direct: isDirect ? (lead?.id ?? '') : '',
    sections: sections.map(
      (section): InkSection => ({ id: section.id, title: mark(section.heading), excerpt: show(section) }),
    ),
    score: found.score,
  };
}

/** What is shown of a page. */
async function factsOf({ store, meta }: IndexState, page: number): Promise<PageFacts> {
  const pages = await store.json<PageFacts[]>(fileName.pages(Math.floor(page / meta.pagesPerFile)));
  return pages[page % meta.pagesPerFile] ?? { path: '/', title: '', titleEn: '', domain: '', domainEn: '' };
}

/** Text of a section. */
export async function textOf({ store, meta }: IndexState, section: number): Promise<SectionText> {
  const file = lowerBoundNumber(meta.textSections, section + 1) - 1;
  const sections = await store.json<SectionText[]>(fileName.texts(file));
  return sections[section - meta.textSections[file]!] ?? { id: '', heading: '', text: '' };
}
