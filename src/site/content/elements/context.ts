import type { Code } from 'mdast';
import type { CodeHighlighter } from '../code/highlight.ts';
import type { DrawnDiagram } from '../diagram.ts';
import type { PageCard, PageCorrection, PageSnippet } from '../excerpts/excerpt.ts';
import type { Verification } from '../verification.ts';

/** A heading or question of a page as the contents list shows it. */
export interface PageHeading {
  id: string;
  text: string;
  depth: number;
  kind: 'section' | 'question';
}

/** What the elements of one page share while it is turned into HTML. */
export interface PageContext {
  /** Site path of the page. */
  path: string;
  highlighter: CodeHighlighter;
  /** Diagrams of the page, drawn beforehand because drawing is asynchronous. */
  diagrams: ReadonlyMap<Code, DrawnDiagram>;
  /** What the lab knows of the runnable fences, by their first line. */
  verifications: ReadonlyMap<number, Verification>;
  /** Output blocks that are shown together because each holds for some versions only, by the line of each. */
  versionBlocks: ReadonlyMap<number, VersionBlocks>;
  /** Number of each reference, from 1. */
  citationNumbers: ReadonlyMap<string, number>;
  /** References that have been cited so far. */
  cited: Set<string>;
  /** Headings and questions so far, in reading order. */
  headings: PageHeading[];
  /** How many figures of each kind each section has so far. */
  figures: Map<string, number>;
  /** Corrections and answered questions so far. */
  corrections: PageCorrection[];
  cards: PageCard[];
  /** Runnable fences so far. */
  snippets: PageSnippet[];
}

/** The output blocks of a version matrix. */
export interface VersionBlocks {
  /** Anchor of the snippet. */
  anchor: string;
  blocks: readonly { node: Code; labels: readonly string[] }[];
}
