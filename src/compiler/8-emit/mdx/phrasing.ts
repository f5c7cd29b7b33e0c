import type { InlineCode, Link, PhrasingContent } from 'mdast';
import { writeAddress } from './address.ts';
import { writeElement } from './element.ts';
import { isReadAsEmphasis } from './emphasis.ts';
import { cleaned, escapeText, type Within } from './escape.ts';
import { simplify } from './simplify.ts';

/** Writes what stands in a paragraph, a heading or a cell. */
export function writePhrasing(nodes: readonly PhrasingContent[], within: Within = {}): string {
  const simple = simplify(nodes, within);
  return simple.map((node, index) => write(node, simple[index - 1], simple[index + 1], within)).join('');
}

function write(
  node: PhrasingContent,
  before: PhrasingContent | undefined,
  after: PhrasingContent | undefined,
  within: Within,
): string {
  switch (node.type) {
    case 'text': {
      const text = escapeText(within.line ? node.value.replace(/\s*\n\s*/g, ' ') : node.value, within);
      return after?.type === 'link' ? text.replace(/!$/, '\\!') : text;
    }
    case 'inlineCode':
      return writeInlineCode(node, within);
    case 'break':
      return before === undefined || before.type === 'break' || after === undefined ? ' ' : '\\\n';
    case 'link':
      return writeLink(node, within);
    case 'strong':
    case 'emphasis': {
      const inner = writePhrasing(node.children, within);
      if (inner.trim() === '') return inner;
      const mark = node.type === 'strong' ? '**' : '*';
      if (isReadAsEmphasis(simplify(node.children, within), before, after)) return mark + inner + mark;
      return `<Strong>${writePhrasing(node.children, inElement(within))}</Strong>`;
    }
    case 'delete':
      return `~~${writePhrasing(node.children, within)}~~`;
    case 'mdxJsxTextElement': {
      const inner = writePhrasing(node.children, inElement(within));
      return writeElement(node, inner.trim() === '' ? '' : inner);
    }
    default:
      return '';
  }
}

// A line that ends behind a tag would make the tag a block of its own.
function inElement(within: Within): Within {
  return { ...within, line: true };
}

function writeInlineCode({ value }: InlineCode, within: Within): string {
  const code = value.replace(/\n/g, ' ');
  // Parsers do not agree on which backslash in a cell belongs to the pipe.
  if (within.cell && code.includes('\\|')) return escapeText(code, within);
  const runs = new Set(code.match(/`+/g)?.map((run) => run.length));
  let length = 1;
  while (runs.has(length)) length += 1;
  const ticks = '`'.repeat(length);
  const blank = /^`|`$|^ .*[^ ].* $/.test(code) ? ' ' : '';
  return ticks + blank + (within.cell ? code.replaceAll('|', '\\|') : code) + blank + ticks;
}

function writeLink({ url, title, children }: Link, within: Within): string {
  const inLink: Within = { ...within, link: true };
  const text = writePhrasing(children, inLink);
  const name = title ? ` "${writeTitle(title, within)}"` : '';
  return `[${text.trim() === '' ? escapeText(cleaned(url), inLink) : text}](${writeAddress(url)}${name})`;
}

function writeTitle(title: string, within: Within): string {
  return escapeText(cleaned(title).replace(/\s+/g, ' '), { ...within, link: true }).replaceAll('"', '\\"');
}
