import type { Block, Section } from '../../tree/nodes.ts';
import { blocksOf, everySection } from '../../tree/sections.ts';
import type { Rule } from '../rule.ts';

/** A quote that is all a heading has below it is its text, not a citation of somebody. */
export const quoteAsAnswer: Rule = {
  id: 'quote-as-answer',
  repair(root) {
    for (const section of everySection(root)) {
      const blocks = blocksOf(section);
      const quotes = blocks.filter(({ type }) => type === 'blockquote');
      if (quotes.length === 0 || quotes.length !== blocks.length) continue;
      section.children = section.children.flatMap((child): (Block | Section)[] => {
        if (child.type !== 'blockquote') return [child];
        const { lines } = child;
        return unquoted(child.children as Block[]).map(
          (inner): Block => ({ ...inner, ...(lines && !inner.lines && { lines }) }),
        );
      });
      // The marks of the quote belong to the blocks that stood in it.
      const [first] = blocksOf(section);
      const whole = quotes[0]!.lines;
      if (first && whole)
        first.lines = { start: whole.start, end: Math.max(first.lines?.end ?? whole.end, whole.start) };
    }
  },
};

// What stands in quotes inside a quote that is no citation is none either.
function unquoted(blocks: readonly Block[]): Block[] {
  if (!blocks.every(({ type }) => type === 'blockquote')) return [...blocks];
  return blocks.flatMap((block) =>
    block.type === 'blockquote' ? unquoted(block.children as Block[]) : [block],
  );
}
