import type { Parents, PhrasingContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { plainTextOf } from '../tree/text.ts';

/**
 * Emphasis that any parser reads as such. CommonMark does not open or close emphasis between a letter and punctuation
 * (`**“真”**她`), which Chinese text does all the time; there the component stands instead of the asterisks.
 * Flanking rules: CommonMark 0.31.2, section 6.2.
 */
export function safeEmphasis(parent: Parents): void {
  const children = parent.children as PhrasingContent[];
  parent.children = children.map((node, index): PhrasingContent => {
    if (node.type !== 'strong' && node.type !== 'emphasis') return node;
    const text = plainTextOf(node);
    const before = lastCharacter(children[index - 1]);
    const after = firstCharacter(children[index + 1]);
    const isPlain = node.children.every(({ type }) => type === 'text' || type === 'inlineCode');
    const safe = isPlain && flanks(before, text.at(0) ?? ' ') && flanks(after, text.at(-1) ?? ' ');
    return safe ? node : component(node.children);
  }) as Parents['children'];
}

function component(children: PhrasingContent[]): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name: 'Strong', attributes: [], children };
}

function flanks(outside: string, inside: string): boolean {
  if (/\s/u.test(inside)) return false;
  return !/[\p{P}\p{S}]/u.test(inside) || /[\s\p{P}\p{S}]/u.test(outside);
}

function lastCharacter(node: PhrasingContent | undefined): string {
  return node ? (plainTextOf(node).at(-1) ?? 'x') : ' ';
}

function firstCharacter(node: PhrasingContent | undefined): string {
  return node ? (plainTextOf(node).at(0) ?? 'x') : ' ';
}
