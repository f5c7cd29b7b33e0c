import type { VFile } from 'vfile';
import type { Bibliography } from '../schema/bibliography.ts';
import type { PageMatter } from '../schema/page.ts';
import type { Taxonomy } from '../schema/taxonomy.ts';
import type { Block, LineRange, Section } from './tree/nodes.ts';

/** A decoded note: `file.path` is its path inside the notes folder (forward slashes), `file.value` its text. */
export interface SourceNote {
  file: VFile;
  /** Lines that no reader will see but that are accounted for: rulers, fences, wrappers, front matter. */
  syntax: SyntaxLine[];
}

/** A line that is markup and nothing else. */
export interface SyntaxLine {
  line: number;
  what: 'front-matter' | 'ruler' | 'fence' | 'wrapper' | 'marker' | 'blank-title';
}

/** What the front matter of a note may decide. */
export interface NoteMatter {
  /** Topic of which this note is the article. */
  topic?: string;
  lang: 'zh-CN' | 'en';
  title?: string;
}

/** A note as a tree of sections. */
export interface ParsedNote extends SourceNote {
  /** Clean Markdown that names its topic: its sections are as the author wants them. */
  isArticle: boolean;
  matter: NoteMatter;
  root: Section;
}

declare const redacted: unique symbol;

/** A note that has been through redaction. Only `redact` makes one, so nothing else can be published. */
export type SafeNote = ParsedNote & { readonly [redacted]: true; redactions: readonly Redaction[] };

/** A secret that was taken out: kind, place and length, never the value. */
export interface Redaction {
  kind: string;
  line: number;
  column: number;
  length: number;
}

/** Where a section was filed and why. */
export interface Filing {
  topic: string;
  /** 0 to 1. */
  score: number;
  /** For a person: which words decided. */
  evidence: string;
  /** Set when the topic is not in the taxonomy: the section is large enough to be a page of its own. */
  founds?: { domain: string; title: string };
}

/** A safe note whose sections know their topics. Sections without an entry follow their parent. */
export interface ClassifiedNote {
  note: SafeNote;
  filings: ReadonlyMap<Section, Filing>;
}

/** One page before links are resolved and text is written. */
export interface Page {
  matter: PageMatter;
  /** Title lines of notes that became the title of the page. */
  titlePlaces: Place[];
  /** Blocks before the first heading. */
  lead: PageBlock[];
  sections: PageSection[];
}

/** A block and the note it comes from. Blocks that the compiler made itself have no place. */
export interface PageBlock {
  block: Block;
  place?: Place;
}

/** A section of a page; one without a name is what goes on below the sections before it. */
export interface PageSection extends Pick<Section, 'kind' | 'title' | 'name' | 'badges' | 'checked'> {
  /** Anchor, unique on the page, permanent; assigned by link. */
  id?: string;
  /** Note and line of the title. */
  place?: Place;
  blocks: PageBlock[];
  sections: PageSection[];
}

/** Lines of a note. */
export interface Place extends LineRange {
  note: string;
}

/** Where a line of a note ended. */
export type Fate =
  | { kind: 'page'; page: string }
  | { kind: 'duplicate'; page: string; of: Place }
  | { kind: 'syntax'; what: string }
  | { kind: 'dropped'; reason: string }
  /** An entry of the note's own table of contents: the line of the title it names, and the page where that went. */
  | { kind: 'contents'; of: number; page?: string };

/** What a person decides, and what earlier builds promised. */
export interface Decisions {
  taxonomy: Taxonomy;
  bibliography: Bibliography;
  addresses: Addresses;
}

/** Anchors that were published: page id → anchors in order, each with the title it had. */
export type Addresses = Record<string, { id: string; title: string }[]>;

/** A file to write, relative to the output folder. */
export interface OutputFile {
  path: string;
  text: string;
}
