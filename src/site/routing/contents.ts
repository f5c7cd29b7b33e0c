import type { PageHeading } from '../content/elements/context.ts';

/** An entry of "on this page" with what stands under it. */
export interface ContentsEntry {
  id: string;
  text: string;
  children: ContentsEntry[];
}

const depths = { top: 2, nested: 3 };

/** The contents list of a page: sections of two levels; questions are too many to be listed. */
export function contentsOf(headings: readonly PageHeading[]): ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  for (const { id, text, depth, kind } of headings) {
    if (kind !== 'section' || depth > depths.nested) continue;
    const parent = depth === depths.nested ? entries.at(-1) : undefined;
    (parent?.children ?? entries).push({ id, text, children: [] });
  }
  return entries;
}
