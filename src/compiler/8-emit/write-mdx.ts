import type { RootContent } from 'mdast';
import { inertProblem } from './inert.ts';
import { writeBlocks, writeCode } from './mdx/index.ts';

/** A block that had to be written as code. */
export interface NotInert {
  index: number;
  reason: string;
}

/**
 * Writes the body of a page as MDX and reads it back: what would be more than text, code and our own components is
 * written as a plain code block instead. Returns the text and the problems found, each with the index of its block.
 */
export function writeMdx(blocks: readonly RootContent[]): { text: string; problems: NotInert[] } {
  const text = textOf(writeBlocks(blocks));
  if (inertProblem(text) === undefined) return { text, problems: [] };
  const problems: NotInert[] = [];
  const safe = blocks.map((node, index): RootContent => {
    const alone = textOf(writeBlocks([node]));
    const reason = inertProblem(alone);
    if (reason === undefined) return node;
    problems.push({ index, reason });
    return { type: 'code', lang: 'text', value: alone.trimEnd() };
  });
  const mended = textOf(writeBlocks(safe));
  const rest = problems.length === 0 ? inertProblem(mended) : undefined;
  if (rest === undefined) return { text: mended, problems };
  // Each block is inert and the page is not: nothing but one block of code is sure to be.
  return { text: `${writeCode({ lang: 'text', value: text })}\n`, problems: [{ index: 0, reason: rest }] };
}

function textOf(blocks: readonly string[]): string {
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}
