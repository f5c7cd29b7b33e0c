import type { PageHit, SearchEngine, SearchResults, SectionHit } from './engine.ts';
import { markWords, plainExcerpt } from './excerpt.ts';
import { hasWords } from './has-words.ts';
import { nearestWord } from './nearest-word.ts';
import type {
  Pagefind,
  PagefindInstance,
  PagefindPage,
  PagefindResult,
  PagefindSection,
} from './pagefind-api.ts';
import { unitGroups, unitsOf } from './query.ts';

/** How results are addressed and named. */
export interface PagefindSetup {
  /** Path of the site's root, with slashes around. */
  base: string;
  /** What goes before a site path in the present interface. */
  prefix: string;
  lang: string;
}

const shown = 10;
const sectionsShown = 3;
const readForCorrection = 20;

// Titles and headings count through the pairs that pages carry as metadata; Pagefind's own title is not cut.
const ranking = {
  pageLength: 0.3,
  termSaturation: 1,
  termSimilarity: 3,
  metaWeights: { title: 0, words: 8, headings: 4, domain: 0, domainEn: 0, titleEn: 1 },
};

/** Search with the index that Pagefind made of the built pages. */
export async function createPagefindEngine(setup: PagefindSetup): Promise<SearchEngine> {
  const address = `${setup.base}pagefind/pagefind.js`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  const instance = createUnsegmented(pagefind);
  await instance.options({ excerptLength: 28, ranking });
  await instance.init();
  return {
    async search(query) {
      const results = await answer(instance, query, setup);
      if (results.hits.length > 0) return results;
      const corrected = await correct(instance, query);
      return corrected === query ? results : { ...(await answer(instance, corrected, setup)), corrected };
    },
  };
}

async function answer(
  instance: PagefindInstance,
  query: string,
  setup: PagefindSetup,
): Promise<SearchResults> {
  const units = unitsOf(query);
  const { results, relaxed } = await find(instance, query);
  const pages = await Promise.all(results.slice(0, shown).map((result) => result.data()));
  const answers = pages.filter(({ content, meta }) => hasWords(`${content} ${meta['words']}`, units));
  const hits = answers.map((page) => pageHit(page, units, setup));
  return { hits, total: answers.length < pages.length ? answers.length : results.length, relaxed };
}

// For a word that it does not know, Pagefind gives the pages that have its beginning: the word that was meant is
// looked for on them.
async function correct(instance: PagefindInstance, query: string): Promise<string> {
  let corrected = query;
  for (const unit of unitsOf(query).filter((word) => /^[a-z]{4,}$/.test(word))) {
    const { results } = await instance.search(unit);
    const pages = await Promise.all(results.slice(0, readForCorrection).map((result) => result.data()));
    const nearest = nearestWord(
      unit,
      pages.map(({ content }) => content),
    );
    if (nearest) corrected = corrected.toLowerCase().replace(unit, nearest);
  }
  return corrected;
}

// Pagefind cuts Chinese queries into dictionary words although its index knows every pair of characters, and it
// decides so by the language of the document at this moment. We bring pairs, so it must leave them alone.
function createUnsegmented(pagefind: Pagefind): PagefindInstance {
  const root = document.documentElement;
  const { lang } = root;
  root.lang = 'und';
  try {
    return pagefind.createInstance();
  } finally {
    root.lang = lang;
  }
}

interface Found {
  results: PagefindResult[];
  relaxed: boolean;
}

async function find(instance: PagefindInstance, query: string): Promise<Found> {
  const all = await instance.search(unitsOf(query).join(' '));
  if (all.results.length > 0) return { results: all.results, relaxed: false };
  const groups = unitGroups(query);
  const byGroup = groups.length > 1 ? await findSome(instance, groups) : [];
  if (byGroup.length > 0) return { results: byGroup, relaxed: true };
  return { results: await findSome(instance, unitsOf(query)), relaxed: true };
}

// Pages by how many of the terms they have, then by score.
async function findSome(instance: PagefindInstance, terms: readonly string[]): Promise<PagefindResult[]> {
  const answers = await Promise.all(terms.map((term) => instance.search(term)));
  const ranked = new Map<string, { result: PagefindResult; terms: number; score: number }>();
  for (const result of answers.flatMap((answer) => answer.results)) {
    const entry = ranked.get(result.id) ?? { result, terms: 0, score: 0 };
    ranked.set(result.id, { result, terms: entry.terms + 1, score: entry.score + result.score });
  }
  return [...ranked.values()]
    .sort((a, b) => b.terms - a.terms || b.score - a.score)
    .map(({ result }) => result);
}

function pageHit(page: PagefindPage, units: readonly string[], setup: PagefindSetup): PageHit {
  const english = setup.lang === 'en';
  const address = (url: string) => setup.prefix + url.slice(setup.base.length - 1);
  const sections = page.sub_results
    .filter((section) => section.anchor && section.title)
    .map((section) => ({ section, score: sectionScore(section, units) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, sectionsShown)
    .map(
      ({ section }): SectionHit => ({
        title: section.title,
        address: address(section.url),
        excerpt: markWords(plainExcerpt(section.excerpt), units),
      }),
    );
  return {
    title: (english && page.meta['titleEn']) || page.meta['title'] || '',
    domain: (english && page.meta['domainEn']) || page.meta['domain'] || '',
    address: address(page.url),
    excerpt: markWords(plainExcerpt(page.excerpt), units),
    sections,
  };
}

// Pagefind lists sections as they stand on the page; a heading that has the words is what the reader wants.
function sectionScore({ title, weighted_locations }: PagefindSection, units: readonly string[]): number {
  const lower = title.toLowerCase();
  const inTitle = units.filter((unit) => lower.includes(unit)).length / Math.max(units.length, 1);
  const inText = weighted_locations.reduce((sum, location) => sum + location.balanced_score, 0);
  return inTitle * 1000 + inText;
}
