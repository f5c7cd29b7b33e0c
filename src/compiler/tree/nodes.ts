import type { BlockContent, DefinitionContent, Node, Parent, PhrasingContent } from 'mdast';

/** First and last line in the raw note, 1-based. */
export interface LineRange {
  start: number;
  end: number;
}

/** Highlighted words (`==mark==`). */
export interface Mark extends Parent {
  type: 'mark';
  children: PhrasingContent[];
}

/** Citation of a primary source: `[@key]`. */
export interface Cite extends Node {
  type: 'cite';
  id: string;
}

/** Picture that the note refers to. */
export interface Figure {
  type: 'figure';
  /** What the note pointed to. */
  target: string;
  /** `local` is only ever set by the phase that has seen the file. */
  kind: 'local' | 'missing' | 'remote';
  alt?: string;
  caption?: string;
}

/** Remark set apart from the running text. */
export interface Callout {
  type: 'callout';
  kind: 'note' | 'tip' | 'important' | 'warning' | 'caution' | 'example' | 'experience';
  title?: string;
  children: Block[];
}

/** Claim that is often repeated and wrong; the children say what is true. */
export interface Correction {
  type: 'correction';
  /** Anchor: assigned by link. */
  id?: string;
  claim: string;
  since?: string;
  children: Block[];
}

/** What speaks for a thing and what speaks against it. */
export interface ProsCons {
  type: 'prosCons';
  children: Side[];
}

/** One side of pros and cons. */
export interface Side {
  type: 'side';
  kind: 'pros' | 'cons';
  children: Block[];
}

/** Steps that follow one another, written with arrows; its only child is their ordered list. */
export interface Flow {
  type: 'flow';
  children: Block[];
}

/** Link to the page of another topic where a section went: made by merge, resolved by link. */
export interface See {
  type: 'see';
  topic: string;
  title: string;
}

/** Says where the section above comes from: made by merge. */
export interface Source {
  type: 'source';
  note: string;
  /** `12-40` or `7`. */
  range: string;
}

/** A note's own table of contents: no page shows it, each entry is accounted for by its section. */
export interface Contents {
  type: 'contents';
  entries: ContentsEntry[];
}

/** Lines of an entry and the line of the title that it names. */
export interface ContentsEntry {
  lines: LineRange;
  of: number;
}

/** Anything that stands between headings. */
export type Block = (
  | BlockContent
  | DefinitionContent
  | Figure
  | Callout
  | Correction
  | ProsCons
  | Flow
  | See
  | Source
  | Contents
) & {
  /** Lines of the raw note that the block was made from. */
  lines?: LineRange;
};

/** Priority that a note gives a subject: (必会), (推荐). */
export type Badge = 'must' | 'recommended';

/** A title and what stands below it, in order. The tree of sections is the note's own hierarchy, whatever carried it. */
export interface Section {
  type: 'section';
  /** A question's blocks are its answer. */
  kind: 'section' | 'question';
  /** Title with inline markup, without ordinal and badges; empty for the root. */
  title: PhrasingContent[];
  /** Title as plain text. */
  name: string;
  /** Permanent heading id that the author gave: `## Title {#id}`. */
  id?: string;
  /** Number that the note wrote before the title. */
  ordinal?: string;
  badges: Badge[];
  /** State of the check box, where the note had one. */
  checked?: boolean;
  /** Lines of the title itself; undefined for the root and for implied sections. */
  lines?: LineRange;
  children: (Block | Section)[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    mark: Mark;
    cite: Cite;
  }
  interface RootContentMap {
    mark: Mark;
    cite: Cite;
  }
}
