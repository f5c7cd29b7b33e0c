import { SearchProblem } from '../../search/read/problem.ts';
import type { PageHit, SearchEngine, SearchResults, SearchSetup, SectionHit } from './engine.ts';
import { markWords, plainExcerpt } from './excerpt.ts';
import { hasWords } from './has-words.ts';
import type { Pagefind, PagefindInstance, PagefindPage, PagefindSection } from './pagefind-api.ts';
import { type Ask, correctionsOf, findPages } from './pagefind-find.ts';
import { unitsOf } from './query.ts';

const shown = 10;
const sectionsShown = 3;

// Titles and headings count through the pairs that pages carry as metadata; Pagefind's own title is not cut.
const ranking = {
  pageLength: 0.3,
  termSaturation: 1,
  termSimilarity: 3,
  metaWeights: { title: 0, words: 8, headings: 4, domain: 0, domainEn: 0, titleEn: 1 },
};

const patience = 120;

/** Search with the index that Pagefind made of the built pages. */
export async function createPagefindEngine(setup: SearchSetup): Promise<SearchEngine> {
  const address = `${setup.base}pagefind/pagefind.js`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address).catch((error: unknown) => {
    throw new SearchProblem('unreachable', 'pagefind.js', error);
  });
  const instance = createUnsegmented(pagefind);
  await instance.options({ excerptLength: 28, ranking });
  await instance.init();
  return {
    patience,
    async search({ text, filters, asTyped }) {
      const values = Object.fromEntries(filters.map(({ field, value }) => [field, value]));
      const ask: Ask = (term) => instance.search(term, { filters: values });
      const results = await answer(ask, text, setup);
      if (results.hits.length > 0 || asTyped) return results;
      const corrections = await correctionsOf(ask, text);
      const corrected = corrections.reduce(
        (left, { from, to }) => left.replace(from, to),
        text.toLowerCase(),
      );
      if (corrections.length === 0) return results;
      return { ...(await answer(ask, corrected, setup)), done: corrections };
    },
  };
}

async function answer(ask: Ask, query: string, setup: SearchSetup): Promise<SearchResults> {
  const units = unitsOf(query);
  // Signs alone ask for nothing, while an empty text asks for all that the filters let through.
  if (units.length === 0 && query !== '') return { hits: [], total: 0, relaxed: false, done: [], words: [] };
  const { results, relaxed } = await findPages(ask, query);
  const pages = await Promise.all(results.slice(0, shown).map((result) => result.data()));
  const answers = pages.filter(
    ({ content, meta }) => units.length === 0 || hasWords(`${content} ${meta['words']}`, units),
  );
  const hits = answers.map((page) => pageHit(page, units, setup));
  const total = answers.length < pages.length ? answers.length : results.length;
  return { hits, total, relaxed, done: [], words: units };
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

function pageHit(page: PagefindPage, units: readonly string[], setup: SearchSetup): PageHit {
  const english = setup.lang === 'en';
  const address = (url: string) => setup.prefix + url.slice(setup.base.length - 1);
  const sections = page.sub_results
    .filter((section) => section.anchor && section.title)
    .map((section) => ({ section, score: sectionScore(section, units) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, sectionsShown)
    .map(
      ({ section }): SectionHit => ({
        title: markWords(section.title, units),
        address: address(section.url),
        excerpt: markWords(plainExcerpt(section.excerpt), units),
      }),
    );
  return {
    title: markWords((english && page.meta['titleEn']) || page.meta['title'] || '', units),
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
