import type { PhrasingContent } from 'mdast';

/**
 * Whether asterisks or tildes around a node would be read as such by any parser. CommonMark does not open or close
 * emphasis between a letter and punctuation (`**“真”**她`), which Chinese text does all the time.
 * Flanking rules: CommonMark 0.31.2, section 6.2.
 */
export function isReadAsEmphasis(
  children: readonly PhrasingContent[],
  before: PhrasingContent | undefined,
  after: PhrasingContent | undefined,
): boolean {
  return (
    children.every(({ type }) => type === 'text' || type === 'inlineCode') &&
    flanks(edge(before, 'end'), edge(children[0], 'start')) &&
    flanks(edge(after, 'start'), edge(children.at(-1), 'end'))
  );
}

function flanks(outside: string, inside: string): boolean {
  // Parsers do not agree on what halves of surrogate pairs are, nor on delimiters that touch.
  if (/[\s\uD800-\uDFFF]/.test(inside) || /[\uD800-\uDFFF*~]/.test(outside)) return false;
  return !/[\p{P}\p{S}]/u.test(inside) || /[\s\p{P}\p{S}]/u.test(outside);
}

// The character that will stand there in the text that is written.
function edge(node: PhrasingContent | undefined, side: 'start' | 'end'): string {
  if (node === undefined || node.type === 'break') return ' ';
  if (node.type === 'text') return (side === 'start' ? node.value[0] : node.value.at(-1)) ?? '*';
  if (node.type === 'inlineCode') return '`';
  if (node.type === 'link') return side === 'start' ? '[' : ')';
  if (node.type === 'mdxJsxTextElement') return side === 'start' ? '<' : '>';
  return '*';
}
