import { fileName, formatVersion, type Manifest, type PageFacts, type SectionText } from '../format/files.ts';
import { encodeMeta, type Meta, pageKinds } from '../format/meta.ts';
import { normalise } from '../text/normalise.ts';
import { phraseTerm } from '../text/phrases.ts';
import { isHan, runsOf } from '../text/runs.ts';
import { byCodeUnit, chunkTerms } from './chunks.ts';
import { type Equivalents, encodeEquivalents, titlePairs } from './equivalents.ts';
import { glossPairs } from './glosses.ts';
import { invert } from './inverted.ts';
import type { IndexedPage } from './page.ts';
import { pinyinTable, type Readings } from './pinyin-table.ts';
import { converter, usefulPairs } from './traditional-table.ts';
import { countWords, encodeWords } from './vocabulary.ts';

/** General knowledge of languages that the index takes its share of. */
export interface Knowledge {
  equivalents: readonly Equivalents[];
  /** Traditional characters and their simplified forms. */
  traditional: ReadonlyMap<string, string>;
  readings: Readings;
}

/** Files of an index by name, not yet packed, and what the manifest says beside their folder. */
export interface BuiltIndex {
  files: Map<string, Uint8Array>;
  manifest: Omit<Manifest, 'folder'>;
}

const pagesPerFile = 32;
/** Bytes of texts in one file before packing. */
const textFileSize = 6 * 1024;
const encoder = new TextEncoder();

/** Makes the index of a site. The same pages give the same bytes, whatever order they come in. */
export function buildIndex(given: readonly IndexedPage[], knowledge: Knowledge): BuiltIndex {
  const pages = given.toSorted((a, b) => byCodeUnit(a.path, b.path));
  const files = new Map<string, Uint8Array>();
  const json = (name: string, value: unknown) => files.set(name, encoder.encode(JSON.stringify(value)));
  const known = [...knowledge.equivalents, ...titlePairs(pages)];
  const lists = [...known, ...glossPairs(pages, known)];
  const phrases = new Set(
    lists.flatMap(({ words }) => words.map(phraseTerm).filter((term) => term !== undefined)),
  );
  const terms = invert(pages, { convert: converter(knowledge.traditional), phrases });
  const sectionCount = pages.reduce((sum, page) => sum + page.sections.length, 0);
  const chunks = chunkTerms(terms, sectionCount);
  chunks.forEach(({ bytes }, index) => {
    files.set(fileName.terms(index), bytes);
  });
  const textSections = cutTexts(pages).map(({ first, sections }, index) => {
    json(fileName.texts(index), sections);
    return first;
  });
  for (let first = 0; first < pages.length; first += pagesPerFile)
    json(fileName.pages(first / pagesPerFile), pages.slice(first, first + pagesPerFile).map(factsOf));
  const equivalents = encodeEquivalents(lists, terms);
  files.set(fileName.equivalents, encoder.encode(equivalents));
  files.set(fileName.words, encodeWords(countWords(pages)));
  const characters = new Set([...terms.keys()].flatMap((term) => [...term]));
  const han = [...characters].filter(isHan).sort(byCodeUnit);
  json(fileName.pinyin, pinyinTable(pages, equivalents.split(/[|>\n]/), han, knowledge.readings));
  files.set(fileName.traditional, encoder.encode(usefulPairs(knowledge.traditional, characters)));
  const meta = describe(pages, chunks, textSections);
  files.set(fileName.meta, encodeMeta(meta));
  return { files, manifest: { format: formatVersion, pages: pages.length, sections: sectionCount } };
}

function factsOf({ path, title, titleEn, domain }: IndexedPage): PageFacts {
  return { path, title, titleEn, domain: domain.zh, domainEn: domain.en };
}

function describe(
  pages: readonly IndexedPage[],
  chunks: readonly { first: string }[],
  textSections: readonly number[],
): Meta {
  const langNames = [...new Set(pages.map(({ lang }) => lang))].sort(byCodeUnit);
  const domainNames = [...new Set(pages.map(({ domain }) => domain.id))].sort(byCodeUnit);
  let section = 0;
  return {
    firstSections: Uint32Array.from([0, ...pages.map((page) => (section += page.sections.length))]),
    lengths: Float64Array.from(pages, ({ sections }) =>
      sections.reduce((sum, { heading, text }) => sum + heading.length + text.length, 0),
    ),
    titleLengths: Uint8Array.from(pages, ({ title }) => Math.min(titleLength(title), 255)),
    kinds: Uint8Array.from(pages, ({ kind }) => pageKinds.indexOf(kind)),
    langs: Uint8Array.from(pages, ({ lang }) => langNames.indexOf(lang)),
    domains: Uint16Array.from(pages, ({ domain }) => domainNames.indexOf(domain.id)),
    langNames,
    domainNames,
    chunkTerms: chunks.map(({ first }) => first),
    textSections: Uint32Array.from(textSections),
    pagesPerFile,
  };
}

/** Length of a title in the measure of the meta file. */
function titleLength(title: string): number {
  return runsOf(normalise(title)).reduce((sum, run) => sum + (run.han ? [...run.text].length : 2), 0);
}

function cutTexts(pages: readonly IndexedPage[]): { first: number; sections: SectionText[] }[] {
  const files: { first: number; sections: SectionText[] }[] = [];
  let size = Number.POSITIVE_INFINITY;
  let number = 0;
  for (const { sections } of pages) {
    for (const section of sections) {
      const bytes = encoder.encode(section.text).length;
      if (size + bytes > textFileSize) {
        files.push({ first: number, sections: [] });
        size = 0;
      }
      files.at(-1)?.sections.push(section);
      size += bytes;
      number += 1;
    }
  }
  return files;
}
