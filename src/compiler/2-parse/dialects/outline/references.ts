import type { OutlineNode } from './outline-node.ts';

const answers = /解决|方案|方法|方式|处理|对应|答案|解答|应对|措施|solutions?|answers?|fix/iu;

/**
 * Gives the items that are only a number (`3.`) the words of the item with that number in the list above, when the line
 * over them says that they answer it. Problem and solution then stand under the same words.
 */
export function resolveReferences(nodes: readonly OutlineNode[]): OutlineNode[] {
  return nodes.map((node, index) => {
    if (node.isReference && node.children.length === 0) return { ...node, text: '…' };
    const above = nodes[index - 1];
    if (!above || !node.children.some(({ isReference }) => isReference) || !answers.test(node.text))
      return node;
    const named = new Map(
      above.children.map(({ marker, text, isReference }) => [
        isReference ? undefined : marker?.ordinal,
        text,
      ]),
    );
    const children = node.children.map((child) => {
      const text = child.isReference ? named.get(child.marker?.ordinal) : undefined;
      return text === undefined ? child : { ...child, text };
    });
    return { ...node, children };
  });
}
