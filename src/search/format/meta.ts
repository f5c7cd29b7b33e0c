import { ByteReader, ByteWriter } from './bytes.ts';

/** Kinds of pages, by their number in the index. */
export const pageKinds = ['topic', 'domain', 'unfiled'] as const;

/** Kind of a page. */
export type PageKind = (typeof pageKinds)[number];

/** What ranking must know of every page before it looks at one. */
export interface Meta {
  /** Number of the first section of each page, and the number of sections at the end. */
  firstSections: Uint32Array;
  /** Length of each page in letters, rounded. */
  lengths: Float64Array;
  /** Length of each title: a character counts 1, a word 2. */
  titleLengths: Uint8Array;
  kinds: Uint8Array;
  langs: Uint8Array;
  domains: Uint16Array;
  langNames: string[];
  domainNames: string[];
  /** First term of each chunk of postings. */
  chunkTerms: string[];
  /** First section of each file of texts. */
  textSections: Uint32Array;
  /** Number of pages in one file of titles. */
  pagesPerFile: number;
}

/** A quarter of a power of two is close enough for lengths, and fits a byte. */
export const lengthStep = 4;

/** Writes the description of an index. */
export function encodeMeta(meta: Meta): Uint8Array {
  const writer = new ByteWriter();
  const pages = meta.lengths.length;
  writer.number(pages);
  for (let page = 0; page < pages; page += 1)
    writer.number(meta.firstSections[page + 1]! - meta.firstSections[page]!);
  for (const length of meta.lengths) writer.byte(Math.round(Math.log2(length + 1) * lengthStep));
  for (const column of [meta.titleLengths, meta.kinds, meta.langs, meta.domains])
    for (const value of column) writer.number(value);
  for (const names of [meta.langNames, meta.domainNames, meta.chunkTerms]) {
    writer.number(names.length);
    names.forEach((name, index) => {
      writer.text(name, names[index - 1]);
    });
  }
  writer.number(meta.textSections.length);
  meta.textSections.forEach((section, index) => {
    writer.number(section - (meta.textSections[index - 1] ?? 0));
  });
  writer.number(meta.pagesPerFile);
  return writer.finish();
}

/** Reads the description of an index. */
export function decodeMeta(bytes: Uint8Array): Meta {
  const reader = new ByteReader(bytes);
  const pages = reader.number();
  const numbers = (count: number) => Array.from({ length: count }, () => reader.number());
  const names = () => {
    let previous = '';
    return Array.from({ length: reader.number() }, () => (previous = reader.text(previous)));
  };
  const firstSections = runningSums([0, ...numbers(pages)]);
  return {
    firstSections,
    lengths: Float64Array.from({ length: pages }, () => 2 ** (reader.byte() / lengthStep)),
    titleLengths: Uint8Array.from(numbers(pages)),
    kinds: Uint8Array.from(numbers(pages)),
    langs: Uint8Array.from(numbers(pages)),
    domains: Uint16Array.from(numbers(pages)),
    langNames: names(),
    domainNames: names(),
    chunkTerms: names(),
    textSections: runningSums(numbers(reader.number())),
    pagesPerFile: reader.number(),
  };
}

function runningSums(steps: readonly number[]): Uint32Array {
  let sum = 0;
  return Uint32Array.from(steps, (step) => (sum += step));
}
