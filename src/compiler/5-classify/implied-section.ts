import type { Block, Section } from '../tree/nodes.ts';
import { section } from '../tree/sections.ts';
import { plainTextOf } from '../tree/text.ts';

const longestTitle = 30;

/**
 * A section for text that has none: it is called by its first line when that is short, else by its first clause. Returns
 * undefined for what holds no text to call it by.
 */
export function impliedSection(blocks: readonly Block[]): Section | undefined {
  const [first, ...rest] = blocks;
  const words = blocks
    .filter(({ type }) => type === 'paragraph' || type === 'list')
    .map((block) => plainTextOf(block.type === 'list' ? block.children[0] : block));
  const text = words[0]?.replace(/\s+/gu, ' ').trim() ?? '';
  if (!/\p{L}{2}/u.test(text) || !first || first.type === 'contents') return undefined;
  if (
    first.type === 'paragraph' &&
    [...text].length <= longestTitle &&
    !/[。；;！!]/u.test(text) &&
    first.lines
  )
    return section({ name: text, title: first.children, lines: first.lines, children: rest });
  const clause = /^(.{4,30}?)[，。；：？！,;:?!]/u.exec(text)?.[1] ?? [...text].slice(0, 24).join('');
  return section({ name: `${clause.trim()}…`, children: [...blocks] });
}
