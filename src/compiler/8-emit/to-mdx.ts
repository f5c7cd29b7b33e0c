import type { Heading, PhrasingContent, RootContent } from 'mdast';
import type { Page, PageBlock, PageSection, Place } from '../stages.ts';
import type { Block } from '../tree/nodes.ts';
import { slugOf } from '../tree/slug.ts';
import { plainTextOf } from '../tree/text.ts';
import { element } from './element.ts';

/** A block of the page as MDX knows it, and where in the notes it comes from. */
export interface MdxBlock {
  node: RootContent;
  place?: Place | undefined;
}

/** What a page has already and what it may cite. */
interface OnPage {
  ids: Set<string>;
  citable: ReadonlySet<string>;
}

/** The body of a page as mdast with MDX components for what Markdown has no words for. */
export function toMdx(page: Page): MdxBlock[] {
  const ids = new Set<string>();
  const collect = (sections: readonly PageSection[]): void => {
    for (const section of sections) {
      if (section.id) ids.add(section.id);
      collect(section.sections);
    }
  };
  collect(page.sections);
  const onPage: OnPage = { ids, citable: new Set(page.matter.references.map(({ id }) => id)) };
  return [
    ...page.lead.map((entry) => content(entry, onPage)),
    ...page.sections.flatMap((section) => sectionContent(section, 2, onPage)),
  ];
}

function sectionContent(section: PageSection, depth: number, onPage: OnPage): MdxBlock[] {
  const blocks = section.blocks.map((entry) => content(entry, onPage));
  const { place } = section;
  if (section.kind === 'question' && section.sections.length === 0) {
    return [
      {
        node: question(
          section,
          blocks.map(({ node }) => node),
        ),
        place,
      },
    ];
  }
  if (section.name === '') return blocks.length === 0 ? [] : [{ node: { type: 'thematicBreak' } }, ...blocks];
  return [
    { node: heading(section, depth, onPage), place },
    ...blocks,
    ...section.sections.flatMap((child) => sectionContent(child, Math.min(depth + 1, 6), onPage)),
  ];
}

function heading({ title, badges, id }: PageSection, depth: number, onPage: OnPage): Heading {
  const badge = (kind: string): PhrasingContent[] => [
    { type: 'text', value: ' ' },
    element('Badge', { kind }, 'text'),
  ];
  return {
    type: 'heading',
    depth: depth as Heading['depth'],
    children: [
      ...inline(title, onPage),
      ...badges.flatMap(badge),
      { type: 'text', value: ' ' },
      element('Anchor', { id: id! }, 'text'),
    ],
  };
}

function question({ name, id, checked }: PageSection, blocks: RootContent[]): RootContent {
  const answered = blocks.some((node) => !isSource(node) && !isQuestionInFull(node, name));
  const attributes = {
    id: id!,
    title: name,
    status: answered ? 'answered' : 'open',
    ...(checked !== undefined && { mastered: checked ? 'yes' : 'no' }),
  };
  return element('Question', attributes, 'flow', blocks);
}

function isSource(node: RootContent): boolean {
  return 'name' in node && node.name === 'Source';
}

// A long question is called by its first clause and stands below in full, which answers nothing.
function isQuestionInFull(node: RootContent, name: string): boolean {
  const opening = name.replace(/…$/u, '');
  return node.type === 'paragraph' && opening.length < name.length && plainTextOf(node).startsWith(opening);
}

function content({ block, place }: PageBlock, onPage: OnPage): MdxBlock {
  return { node: flow(block, onPage), place };
}

function flow(block: Block, onPage: OnPage): RootContent {
  const below = (blocks: readonly unknown[]) => (blocks as Block[]).map((child) => flow(child, onPage));
  switch (block.type) {
    case 'figure': {
      const { kind, target, alt, caption } = block;
      return element('Figure', { kind, target, alt, caption }, 'flow');
    }
    case 'callout':
      return element('Callout', { kind: block.kind, title: block.title }, 'flow', below(block.children));
    case 'correction': {
      const { claim, since, children } = block;
      return element('Correction', { id: freeId(claim, onPage), claim, since }, 'flow', below(children));
    }
    case 'prosCons': {
      const sides = block.children.map(({ kind, children }) =>
        element(kind === 'pros' ? 'Pros' : 'Cons', {}, 'flow', below(children)),
      );
      return element('ProsCons', {}, 'flow', sides);
    }
    case 'flow':
      return element('Flow', {}, 'flow', below(block.children));
    case 'source':
      return element('Source', { note: block.note, lines: block.range }, 'flow');
    case 'contents':
      return { type: 'paragraph', children: [] };
    case 'see':
      return { type: 'paragraph', children: [{ type: 'text', value: block.title }] };
    case 'list': {
      const items = block.children.map((item) => ({ ...item, children: below(item.children) }));
      return { ...block, children: items as typeof block.children };
    }
    case 'blockquote':
      return { ...block, children: below(block.children) as typeof block.children };
    case 'paragraph':
      return { ...block, children: inline(block.children, onPage) };
    case 'table': {
      const cells = (row: (typeof block.children)[number]) =>
        row.children.map((cell) => ({ ...cell, children: inline(cell.children, onPage) }));
      return { ...block, children: block.children.map((row) => ({ ...row, children: cells(row) })) };
    }
    default:
      return block;
  }
}

// An id that no heading, question or other correction of the page has.
function freeId(claim: string, { ids }: OnPage): string {
  const wanted = slugOf(claim, 'c');
  let id = wanted;
  for (let count = 2; ids.has(id); count++) id = `${wanted}-${count}`;
  ids.add(id);
  return id;
}

function inline(nodes: readonly PhrasingContent[], onPage: OnPage): PhrasingContent[] {
  return nodes.map((node): PhrasingContent => {
    if (node.type === 'mark') return element('Mark', {}, 'text', inline(node.children, onPage));
    if (node.type === 'cite') {
      // A key that the bibliography does not have stays as the note wrote it.
      if (!onPage.citable.has(node.id)) return { type: 'text', value: `[@${node.id}]` };
      return element('Cite', { id: node.id }, 'text');
    }
    if (node.type === 'image') return { type: 'text', value: node.alt || node.url };
    if ('children' in node)
      return { ...node, children: inline(node.children as PhrasingContent[], onPage) } as PhrasingContent;
    return node;
  });
}
