import type { Filter } from '../../search/query/parse.ts';
import type { Done } from '../../search/results.ts';
import type { Piece } from '../../search/show/marks.ts';

/** A section of a found page. */
export interface SectionHit {
  title: readonly Piece[];
  address: string;
  excerpt: readonly Piece[];
}

/** A found page with its best sections first. */
export interface PageHit {
  title: readonly Piece[];
  domain: string;
  address: string;
  excerpt: readonly Piece[];
  sections: readonly SectionHit[];
}

/** Answer to a query. */
export interface SearchResults {
  hits: readonly PageHit[];
  /** Number of pages found, of which `hits` are the best. */
  total: number;
  /** No page has everything that was asked for; the hits have a part of it. */
  relaxed: boolean;
  /** What was done beside looking for the query as typed. */
  done: readonly Done[];
  /** Words that were found, in lower case, to be marked on the page that is opened. */
  words: readonly string[];
}

/** What a reader asks for. */
export interface SearchQuery {
  /** As typed; empty when only the filters count. */
  text: string;
  filters: readonly Filter[];
  /** Look for the text as typed: no corrections, no other words for the same. */
  asTyped: boolean;
}

/** How results are addressed and named. */
export interface SearchSetup {
  /** Path of the site's root, with slashes around. */
  base: string;
  /** What goes before a site path in the present interface. */
  prefix: string;
  /** Language of the interface. */
  lang: string;
}

/** Something that finds pages. It says nothing about how results are shown. */
export interface SearchEngine {
  /** Milliseconds after a key for which it pays to wait for the next one. */
  readonly patience: number;
  /** Finds pages; rejects with a `SearchProblem` when the index cannot be read. */
  search(query: SearchQuery): Promise<SearchResults>;
}
