import type { PageKind } from './format/meta.ts';
import type { Filter } from './query/parse.ts';
import type { Piece } from './show/marks.ts';

/** What was done to a query beside looking for it as typed, to be told to the reader. */
export type Done =
  /** A typing error or another spelling: `from` was looked for as `to`. */
  | { kind: 'corrected' | 'simplified' | 'pinyin'; from: string; to: string }
  /** Words that mean the same were looked for as well. */
  | { kind: 'equivalent'; from: string; to: string[] }
  /** Nothing on the site has this part of the query. */
  | { kind: 'unknown'; from: string }
  /** Pages with this word were left out. */
  | { kind: 'excluded'; from: string }
  /** Looked for letter by letter. */
  | { kind: 'exact'; from: string };

/** A section of a found page. */
export interface InkSection {
  id: string;
  title: readonly Piece[];
  excerpt: readonly Piece[];
}

/** A found page, its best sections first. */
export interface InkHit {
  /** Site path without base and interface language. */
  path: string;
  title: readonly Piece[];
  /** Title in English, where it has one of its own. */
  titleEn: readonly Piece[];
  domain: string;
  domainEn: string;
  kind: PageKind;
  lang: string;
  excerpt: readonly Piece[];
  /** Anchor of the section that answers so much better than the page as a whole that the page's link should lead there. */
  direct: string;
  sections: readonly InkSection[];
  score: number;
}

/** Answer to a query. */
export interface InkResults {
  hits: readonly InkHit[];
  /** Number of pages found, of which `hits` are the best. */
  total: number;
  /** No page has everything that was asked for. */
  relaxed: boolean;
  done: readonly Done[];
  /** The text that was looked for, when it is not the one that was typed. */
  lookedFor: string | undefined;
  /** Words that were found, to be marked on the page that is opened. */
  words: readonly string[];
}

/** How a query is answered. */
export interface SearchOptions {
  /** Most hits to give; 10 unless told. */
  limit?: number;
  /** Look for the query as typed: no corrections, no conversions, no equivalents. */
  asTyped?: boolean;
  /** Conditions on pages beside those in the query; one that names nothing of the site lets no page through. */
  filters?: readonly Filter[];
}
