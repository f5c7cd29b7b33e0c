import type { State } from '../../../lab/snippet.ts';

/** A wrong claim of a page, with what is true. */
export interface PageCorrection {
  /** Anchor on the page. */
  id: string;
  claim: string;
  since?: string | undefined;
  /** What is true, as HTML with placeholders that can stand on another page. */
  html: string;
  /** Ids of the references that the truth cites, in order. */
  cites: string[];
}

/** A question of a page that has an answer. */
export interface PageCard {
  /** Anchor on the page. */
  id: string;
  title: string;
  /** The answer, as HTML with placeholders that can stand on another page. */
  html: string;
}

/** A link of a page to another one, in its sentence. */
export interface PageMention {
  /** Site path of the page that is linked to, without anchor. */
  to: string;
  /** Anchor of the part that holds the sentence; empty above the first one. */
  section: string;
  /** The sentence up to the link. */
  before: string;
  /** The words of the link. */
  words: string;
  /** The rest of the sentence. */
  after: string;
}

/** A runnable fence of a page. */
export interface PageSnippet {
  /** Anchor on the page. */
  anchor: string;
  /** Its title, else the sentence that introduces it, else the title of the part of the page that holds it. */
  words: string;
  /** What kind of snippet it is: `go run`. */
  kind: string;
  state: State;
  /** Tools with their versions; empty when it was not run. */
  tools: string[];
  /** Day of the result. */
  date?: string | undefined;
}

/** What other pages show of a page. */
export interface PageExcerpts {
  corrections: PageCorrection[];
  cards: PageCard[];
  mentions: PageMention[];
  snippets: PageSnippet[];
}
