import type { ContentsEntry, Section } from '../tree/nodes.ts';
import { isSection } from '../tree/sections.ts';
import { isContentsList } from './contents-list.ts';

/** A line that stands on no page: a title under which nothing was left, an entry of a table of contents. */
export interface PrunedTitle {
  line: number;
  /** Line of the title that an entry of a table of contents names. */
  of?: number;
  /** Its content went to the pages of topics; without content it was empty in the note. */
  reason: 'content-filed-elsewhere' | 'empty-section' | 'table-of-contents';
}

/**
 * Takes out of a fragment the sections under which nothing is left, and the note's own table of contents. A question without answer is something; so is an
 * empty title that a page lists as one of its points.
 */
export function prune(
  section: Section,
  keepEmpty: 'titles' | 'questions',
): { section: Section; pruned: PrunedTitle[] } {
  const pruned: PrunedTitle[] = [];
  const visit = (node: Section): Section | undefined => {
    const children = node.children.flatMap((child) => {
      if (child.type === 'contents') {
        pruned.push(...child.entries.flatMap(prunedEntry));
        return [];
      }
      if (!isSection(child) && isContentsList(child)) {
        const { start, end } = child.lines ?? { start: 1, end: 0 };
        for (let line = start; line <= end; line++) pruned.push({ line, reason: 'table-of-contents' });
        return [];
      }
      const kept = isSection(child) ? visit(child) : child;
      return kept ? [kept] : [];
    });
    const isEmpty =
      children.length === 0 &&
      node.kind !== 'question' &&
      !(keepEmpty === 'titles' && node.children.length === 0);
    if (!isEmpty || node === section) return { ...node, children };
    if (node.lines)
      pruned.push({
        line: node.lines.start,
        reason: node.children.length > 0 ? 'content-filed-elsewhere' : 'empty-section',
      });
    return undefined;
  };
  return { section: visit(section)!, pruned };
}

function prunedEntry({ lines, of }: ContentsEntry): PrunedTitle[] {
  return Array.from({ length: lines.end - lines.start + 1 }, (_, index) => ({
    line: lines.start + index,
    of,
    reason: 'table-of-contents',
  }));
}
