import type { PageKind } from '../format/meta.ts';

/** A section of a page as it was read: what stands between one heading with an anchor and the next. */
export interface IndexedSection {
  /** Anchor; empty for what stands before the first heading. */
  id: string;
  heading: string;
  text: string;
  /** What can be read there as well, but is no sentence to quote, such as other names of the page. */
  aside?: string;
}

/** A page to be indexed. */
export interface IndexedPage {
  /** Site path without base and interface language: `/redis/redis-persistence/`. */
  path: string;
  title: string;
  titleEn: string;
  /** Other names; searched like the title. */
  names: string[];
  /** Slug of the domain, and its name in both languages. */
  domain: { id: string; zh: string; en: string };
  kind: PageKind;
  lang: string;
  /** The first one has no heading. */
  sections: IndexedSection[];
}
