import type { Meta } from '../format/meta.ts';

/** Page that a section belongs to. */
export function pageOf(meta: Meta, section: number): number {
  let low = 0;
  let high = meta.firstSections.length - 1;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (meta.firstSections[middle]! <= section) low = middle;
    else high = middle;
  }
  return low;
}

/** Pages that sections belong to, in order. */
export function pagesOf(meta: Meta, sections: readonly number[]): number[] {
  const pages: number[] = [];
  let end = 0;
  for (const section of sections) {
    if (section < end) continue;
    const page = pageOf(meta, section);
    end = meta.firstSections[page + 1]!;
    pages.push(page);
  }
  return pages;
}

/** How telling it is to be on so many of all pages (the "idf" of BM25, Robertson and Zaragoza, 2009). */
export function rarity(pages: number, all: number): number {
  return Math.log(1 + (all - pages + 0.5) / (pages + 0.5));
}
