import type { Block, LineRange, Section } from './nodes.ts';

/** Makes a section; what is not given is empty. */
export function section(fields: Partial<Section> & Pick<Section, 'name'>): Section {
  return {
    type: 'section',
    kind: 'section',
    title: fields.name === '' ? [] : [{ type: 'text', value: fields.name }],
    badges: [],
    children: [],
    ...fields,
  };
}

/** Whether a child of a section is a section. */
export function isSection(child: Block | Section): child is Section {
  return child.type === 'section';
}

/** The blocks that stand directly in a section. */
export function blocksOf({ children }: Section): Block[] {
  return children.filter((child): child is Block => !isSection(child));
}

/** The sections that stand directly in a section. */
export function sectionsOf({ children }: Section): Section[] {
  return children.filter(isSection);
}

/** Every section of a tree, the root first, in order. */
export function* everySection(root: Section): Generator<Section> {
  yield root;
  for (const child of sectionsOf(root)) yield* everySection(child);
}

/** Every block of a tree with the section it stands in, in order. */
export function* everyBlock(root: Section): Generator<{ block: Block; within: Section }> {
  for (const child of root.children) {
    if (isSection(child)) yield* everyBlock(child);
    else yield { block: child, within: root };
  }
}

/** The lines from the first of `a` to the last of `b`. */
export function span(a: LineRange, b: LineRange): LineRange {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
