import type { List, ListItem } from 'mdast';
import type { Block, Contents, ContentsEntry, Section } from '../../tree/nodes.ts';
import { isSection, sectionsOf } from '../../tree/sections.ts';
import { fold, plainTextOf } from '../../tree/text.ts';
import type { Rule } from '../rule.ts';

/** Fewest entries of a table of contents. */
const fewest = 3;
/** Share of its items that must name a section below. */
const mostly = 0.75;
/** Likeness from which an item is the title with its number, and from which it is that of any number. */
const likeOfNumber = 0.3;
const likeOfAny = 0.6;

/**
 * A list before the first section of a note whose items are the titles of its sections, by number and words, is a table
 * of contents: its entries point to their sections. An item that names none stays an item.
 */
export const openingContents: Rule = {
  id: 'opening-contents',
  repair(root) {
    const first = root.children.findIndex(isSection);
    const titles = titlesOf(root);
    if (first < 0 || titles.length < fewest) return;
    root.children = root.children.flatMap((child, index) =>
      index < first && child.type === 'list' ? contentsIn(child, titles) : [child],
    );
  },
};

// The sections of the first level that has several.
function titlesOf(root: Section): Section[] {
  const sections = sectionsOf(root);
  const [only] = sections;
  return sections.length === 1 && only ? titlesOf(only) : sections.filter(({ lines }) => lines !== undefined);
}

function contentsIn(list: Block & List, titles: readonly Section[]): Block[] {
  const found = list.children.map((item, index) => sectionFor(item, (list.start ?? 1) + index, list, titles));
  const named = found.filter((section) => section !== undefined);
  if (named.length < fewest || named.length < list.children.length * mostly) return [list];
  const entries = list.children.flatMap((item, index): ContentsEntry[] => {
    const lines = (item.children[0] as Block | undefined)?.lines;
    const target = found[index]?.lines;
    return lines && target ? [{ lines, of: target.start }] : [];
  });
  const contents: Block & Contents = { type: 'contents', entries, ...(list.lines && { lines: list.lines }) };
  const rest = list.children.filter((_, index) => found[index] === undefined);
  return [contents, ...(rest.length > 0 ? [{ ...list, ordered: false, start: null, children: rest }] : [])];
}

function sectionFor(
  { children }: ListItem,
  number: number,
  { ordered }: List,
  titles: readonly Section[],
): Section | undefined {
  const [text] = children;
  if (text?.type !== 'paragraph' || children.length > 1) return undefined;
  const words = fold(plainTextOf(text));
  const ofNumber = ordered
    ? titles.find(
        ({ ordinal, name }) => ordinal === String(number) && likeness(words, fold(name)) >= likeOfNumber,
      )
    : undefined;
  return ofNumber ?? titles.find(({ name }) => likeness(words, fold(name)) >= likeOfAny);
}

// Share of the pairs of characters that the shorter of two texts has in common with the other.
function likeness(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const pairs = pairsOf(short);
  const others = pairsOf(long);
  if (pairs.size === 0) return short !== '' && short === long ? 1 : 0;
  return [...pairs].filter((pair) => others.has(pair)).length / pairs.size;
}

function pairsOf(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}
