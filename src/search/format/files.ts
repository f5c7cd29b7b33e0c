/** Version of the format of the files; an engine of another version must not read them. */
export const formatVersion = 1;

/** The only file whose name never changes: it names the folder of all the others. */
export interface Manifest {
  format: number;
  /** Folder of this state of the index, named after its content. */
  folder: string;
  pages: number;
  sections: number;
}

/** Name of the manifest. */
export const manifestName = 'manifest.json';

/** Names of the files in the folder of an index. Binary files have no type that a server would compress again. */
export const fileName = {
  meta: 'meta.ink',
  equivalents: 'equivalents.ink',
  traditional: 'traditional.ink',
  pinyin: 'pinyin.ink',
  words: 'words.ink',
  terms: (chunk: number) => `t${chunk}.ink`,
  pages: (file: number) => `p${file}.ink`,
  texts: (file: number) => `x${file}.ink`,
} as const;

/** What a list of results shows of a page. */
export interface PageFacts {
  /** Site path without base and interface language. */
  path: string;
  title: string;
  /** Title in English; empty when it has none of its own. */
  titleEn: string;
  domain: string;
  domainEn: string;
}

/** A section of a page as it is shown. */
export interface SectionText {
  /** Anchor; empty for what stands before the first heading. */
  id: string;
  heading: string;
  text: string;
  /** What can be read there as well, but is no sentence to quote. */
  aside?: string;
}

/** Readings of characters and the names that can be found by them. */
export interface PinyinTable {
  /** Syllable → characters that are read so. */
  readings: Record<string, string>;
  names: string[];
  /** Names with characters that are read differently there: `重写` → `chong xie`. */
  odd: Record<string, string>;
}
