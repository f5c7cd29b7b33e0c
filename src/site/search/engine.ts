/** A stretch of text that matches the query or stands around a match. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** A section of a found page. */
export interface SectionHit {
  title: string;
  address: string;
  excerpt: readonly Piece[];
}

/** A found page with its best sections first. */
export interface PageHit {
  title: string;
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
  /** The query that was answered instead, when nothing has the words as they were typed. */
  corrected?: string;
}

/** Something that finds pages. It says nothing about how results are shown. */
export interface SearchEngine {
  /** Finds pages for a query as a reader typed it. */
  search(query: string): Promise<SearchResults>;
}
