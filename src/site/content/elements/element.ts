import type { Node, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** A component as it stands in the tree of a page. */
export type ElementNode = MdxJsxFlowElement | MdxJsxTextElement;

/** Whether the node is a component. */
export function isElement(node: Node): node is ElementNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Whether the node is the component of that name. */
export function isElementNamed(node: Node, name: string): node is ElementNode {
  return isElement(node) && node.name === name;
}

/** The attributes as plain strings; nothing when one of them is an expression. */
export function attributesOf(node: ElementNode): Record<string, string> | undefined {
  const result: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return undefined;
    result[attribute.name] = attribute.value;
  }
  return result;
}

/** One attribute of a component that has been checked. */
export function attribute(node: ElementNode, name: string): string {
  return optionalAttribute(node, name) ?? '';
}

/** One attribute that a component may leave out. */
export function optionalAttribute(node: ElementNode, name: string): string | undefined {
  return attributesOf(node)?.[name];
}

/** The plain text of nodes, components without words left out. */
export function plainText(nodes: readonly (RootContent | PhrasingContent)[]): string {
  return nodes
    .map((node) => ('value' in node ? node.value : 'children' in node ? plainText(node.children) : ''))
    .join('');
}
