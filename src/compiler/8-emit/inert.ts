import type { Nodes, Parents, Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { type ComponentName, components } from '../../schema/components.ts';
import { isAllowedAddress } from './mdx/index.ts';

const markdown = new Set([
  ...['root', 'paragraph', 'heading', 'text', 'emphasis', 'strong', 'delete', 'inlineCode', 'code', 'break'],
  ...['link', 'list', 'listItem', 'blockquote', 'thematicBreak', 'table', 'tableRow', 'tableCell'],
]);

/**
 * Reads MDX with the parser of the site and says what in it is more than text, code and our own components with plain
 * attributes: a module statement, an expression, an element that is not ours, a link that runs something. Undefined when
 * it is inert.
 */
export function inertProblem(mdx: string): string | undefined {
  try {
    return problemBelow(readMdx(mdx));
  } catch (error) {
    // The parser's words would quote the note.
    return error instanceof RangeError ? 'is nested too deeply' : 'is not MDX';
  }
}

/** The tree of an MDX text as the site sees it. Throws for text that is not MDX. */
export function readMdx(mdx: string): Root {
  return mdxToMdast(mdx, { features: { gfm: { footnotes: false } }, position: false }) as Root;
}

/** What in a tree is not inert. */
export function problemBelow(root: Nodes): string | undefined {
  const open: Nodes[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    const problem = problemOf(node);
    if (problem !== undefined) return problem;
    if ('children' in node) for (const child of (node as Parents).children) open.push(child);
  }
  return undefined;
}

function problemOf(node: Nodes): string | undefined {
  if (markdown.has(node.type)) {
    if (node.type !== 'link' || isAllowedAddress(node.url)) return undefined;
    return 'holds a link to more than a page';
  }
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return `holds a ${node.type}`;
  if (!isComponent(node.name)) return 'holds an element that is no component';
  const attributes: Record<string, unknown> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') return `holds an expression in ${node.name}`;
    attributes[attribute.name] = attribute.value;
  }
  const component = components[node.name];
  if (component.void && node.children.length > 0) return `holds something in ${node.name}`;
  const checked = component.attributes.safeParse(attributes);
  return checked.success
    ? undefined
    : `has a wrong ${checked.error.issues[0]?.path.join('.') || 'attribute'} on ${node.name}`;
}

function isComponent(name: string | null): name is ComponentName {
  return name !== null && Object.hasOwn(components, name);
}
