import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import { visit } from 'unist-util-visit';
import { type ComponentName, components } from '../../schema/components.ts';

/**
 * Reads MDX as the site would and says what in it is more than text, code and our own components with plain
 * attributes: a module statement, an expression, an element that is not ours. Undefined when it is inert.
 */
export function inertProblem(mdx: string): string | undefined {
  let root: Nodes;
  try {
    root = fromMarkdown(mdx, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] });
  } catch (error) {
    return `does not parse: ${(error as Error).message}`;
  }
  let problem: string | undefined;
  visit(root, (node) => {
    problem ??= problemOf(node as Nodes);
  });
  return problem;
}

function problemOf(node: Nodes): string | undefined {
  if (['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression', 'html'].includes(node.type))
    return `holds a node of type ${node.type}`;
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
    return /^\s*(?:javascript|data|vbscript|file):/i.test(node.url)
      ? `holds a link with the scheme of ${node.url.split(':')[0]}`
      : undefined;
  }
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const component = Object.hasOwn(components, node.name ?? '')
    ? components[node.name as ComponentName]
    : undefined;
  if (!component) return `holds the element ${node.name}`;
  const attributes: Record<string, unknown> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') return `holds an expression in ${node.name}`;
    attributes[attribute.name] = attribute.value;
  }
  const checked = component.attributes.safeParse(attributes);
  return checked.success
    ? undefined
    : `has wrong attributes on ${node.name}: ${checked.error.issues[0]?.message}`;
}
