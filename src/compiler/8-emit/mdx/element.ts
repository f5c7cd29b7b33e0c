import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { cleaned } from './escape.ts';

/** Writes a component around what it holds; one that holds nothing is closed at once. */
export function writeElement(
  { name, attributes }: MdxJsxFlowElement | MdxJsxTextElement,
  content: string,
): string {
  const written = attributes.map((attribute) => {
    // The trees that are written hold plain attributes only; the check of the written text would refuse another.
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return '';
    return ` ${attribute.name}="${escapeAttribute(attribute.value)}"`;
  });
  const tag = `<${name}${written.join('')}`;
  return content === '' ? `${tag} />` : `${tag}>${content}</${name}>`;
}

function escapeAttribute(value: string): string {
  return cleaned(value)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/&/g, '&amp;')
    .replace(/"/g, '&quot;')
    .replace(/</g, '&lt;');
}
