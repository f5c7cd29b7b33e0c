import type { Code } from 'mdast';
import type { CodeHighlighter } from '../code/highlight.ts';
import type { DrawnDiagram } from '../diagram.ts';

/** A heading or question of a page as the contents list shows it. */
export interface PageHeading {
  id: string;
  text: string;
  depth: number;
  kind: 'section' | 'question';
}

/** What the elements of one page share while it is turned into HTML. */
export interface PageContext {
  highlighter: CodeHighlighter;
  /** Diagrams of the page, drawn beforehand because drawing is asynchronous. */
  diagrams: ReadonlyMap<Code, DrawnDiagram>;
  /** Number of each reference, from 1. */
  citationNumbers: ReadonlyMap<string, number>;
  /** References that have been cited so far. */
  cited: Set<string>;
  /** Headings and questions so far, in reading order. */
  headings: PageHeading[];
}
