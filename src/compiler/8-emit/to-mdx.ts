import type { Heading, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { ComponentName } from '../../schema/components.ts';
import type { Page, PageBlock, PageSection } from '../stages.ts';
import type { Block } from '../tree/nodes.ts';
import { slugOf } from '../tree/slug.ts';
import { safeEmphasis } from './strong.ts';

/** The body of a page as an mdast tree with MDX components for what Markdown has no words for. */
export function toMdxTree(page: Page): Root {
  const children = [
    ...page.lead.map(toContent),
    ...page.sections.flatMap((section) => sectionContent(section, 2)),
  ];
  const root: Root = { type: 'root', children };
  visit(root, (node) => {
    const each = node as Nodes;
    if ('children' in each) safeEmphasis(each);
  });
  return root;
}

function sectionContent(section: PageSection, depth: number): RootContent[] {
  const blocks = section.blocks.map(toContent);
  if (section.kind === 'question' && section.sections.length === 0) return [question(section, blocks)];
  return [
    heading(section, depth),
    ...blocks,
    ...section.sections.flatMap((child) => sectionContent(child, Math.min(depth + 1, 6))),
  ];
}

function heading({ title, badges, id }: PageSection, depth: number): Heading {
  const badge = (kind: string): PhrasingContent[] => [
    { type: 'text', value: ' ' },
    element('Badge', { kind }, 'text'),
  ];
  return {
    type: 'heading',
    depth: depth as Heading['depth'],
    children: [
      ...inline(title),
      ...badges.flatMap(badge),
      { type: 'text', value: ' ' },
      element('Anchor', { id: id! }, 'text'),
    ],
  };
}

function question({ name, id, checked }: PageSection, blocks: RootContent[]): RootContent {
  const isSource = (node: RootContent) => 'name' in node && node.name === 'Source';
  const answered = blocks.some((node) => !isSource(node));
  const attributes = {
    id: id!,
    title: name,
    status: answered ? 'answered' : 'open',
    ...(checked !== undefined && { mastered: checked ? 'yes' : 'no' }),
  };
  return element('Question', attributes, 'flow', blocks);
}

function toContent({ block }: PageBlock): RootContent {
  return flow(block);
}

function flow(block: Block): RootContent {
  switch (block.type) {
    case 'figure': {
      const { kind, target, alt, caption } = block;
      return element('Figure', { kind, target, alt, caption }, 'flow');
    }
    case 'callout':
      return element('Callout', { kind: block.kind, title: block.title }, 'flow', block.children.map(flow));
    case 'correction':
      return element(
        'Correction',
        { id: block.id ?? slugOf(block.claim, 'c'), claim: block.claim, since: block.since },
        'flow',
        block.children.map(flow),
      );
    case 'source':
      return element('Source', { note: block.note, lines: block.range }, 'flow');
    case 'see':
      return { type: 'paragraph', children: [{ type: 'text', value: block.title }] };
    case 'list':
      for (const item of block.children)
        item.children = (item.children as Block[]).map(flow) as typeof item.children;
      return block;
    case 'blockquote':
      block.children = (block.children as Block[]).map(flow) as typeof block.children;
      return block;
    case 'paragraph':
      return { ...block, children: inline(block.children) };
    case 'table':
      for (const row of block.children)
        for (const cell of row.children) cell.children = inline(cell.children);
      return block;
    default:
      return block;
  }
}

function inline(content: readonly PhrasingContent[]): PhrasingContent[] {
  return content.map((node): PhrasingContent => {
    if (node.type === 'mark') return element('Mark', {}, 'text', inline(node.children));
    if (node.type === 'cite') return element('Cite', { id: node.id }, 'text');
    if (node.type === 'image') return { type: 'text', value: node.alt || node.url };
    if ('children' in node)
      return { ...node, children: inline(node.children as PhrasingContent[]) } as PhrasingContent;
    return node;
  });
}

type Attributes = Record<string, string | undefined>;

function element(
  name: ComponentName,
  attributes: Attributes,
  place: 'text',
  children?: PhrasingContent[],
): MdxJsxTextElement;
function element(
  name: ComponentName,
  attributes: Attributes,
  place: 'flow',
  children?: RootContent[],
): MdxJsxFlowElement;
function element(
  name: ComponentName,
  attributes: Attributes,
  place: 'text' | 'flow',
  children: unknown[] = [],
): unknown {
  return {
    type: place === 'text' ? 'mdxJsxTextElement' : 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).flatMap(([key, value]): MdxJsxAttribute[] =>
      value === undefined
        ? []
        : [{ type: 'mdxJsxAttribute', name: key, value: value.replace(/\s+/g, ' ').trim() }],
    ),
    children,
  };
}
