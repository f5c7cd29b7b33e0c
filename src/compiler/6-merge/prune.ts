import type { Section } from '../tree/nodes.ts';
import { isSection } from '../tree/sections.ts';

/** A title under which nothing was left. */
export interface PrunedTitle {
  line: number;
  /** Its content went to the pages of topics; without content it was empty in the note. */
  reason: 'content-filed-elsewhere' | 'empty-section';
}

/**
 * Takes out of a fragment the sections under which nothing is left. A question without answer is something; so is an
 * empty title that a page lists as one of its points.
 */
export function prune(
  section: Section,
  keepEmpty: 'titles' | 'questions',
): { section: Section; pruned: PrunedTitle[] } {
  const pruned: PrunedTitle[] = [];
  const visit = (node: Section): Section | undefined => {
    const children = node.children.flatMap((child) => {
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
