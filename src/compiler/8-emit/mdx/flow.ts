import type { Heading, PhrasingContent, RootContent } from 'mdast';
import { writeCode } from './code.ts';
import { writeElement } from './element.ts';
import { escapeLineStarts } from './escape.ts';
import { type Markers, writeList } from './list.ts';
import { writePhrasing } from './phrasing.ts';
import { writeTable } from './table.ts';

/** Writes blocks, one text each; those that show nothing are left out. */
export function writeBlocks(nodes: readonly RootContent[]): string[] {
  const texts: string[] = [];
  let previous: RootContent | undefined;
  let markers: Markers = 'usual';
  for (const node of nodes) {
    markers = markers === 'usual' && isListLike(previous, node) ? 'other' : 'usual';
    const text = writeBlock(node, markers);
    if (text === '') continue;
    texts.push(text);
    previous = node;
  }
  return texts;
}

function isListLike(previous: RootContent | undefined, node: RootContent): boolean {
  if (previous?.type !== 'list' || node.type !== 'list') return false;
  return Boolean(previous.ordered) === Boolean(node.ordered);
}

function writeBlock(node: RootContent, markers: Markers): string {
  switch (node.type) {
    case 'paragraph':
      return escapeLineStarts(writePhrasing(node.children));
    case 'heading':
      return writeHeading(node);
    case 'code':
      return writeCode(node);
    case 'list':
      return writeList(node, markers, writeBlocks);
    case 'blockquote':
      return quoted(writeBlocks(node.children));
    case 'table':
      return writeTable(node);
    case 'thematicBreak':
      return '___';
    case 'mdxJsxFlowElement': {
      const blocks = writeBlocks(node.children);
      return writeElement(node, blocks.length === 0 ? '' : `\n\n${blocks.join('\n\n')}\n\n`);
    }
    case 'html':
      return writeCode({ value: node.value, lang: 'html' });
    default:
      return escapeLineStarts(writePhrasing([node as PhrasingContent]));
  }
}

function writeHeading({ depth, children }: Heading): string {
  const text = writePhrasing(children, { line: true }).trim();
  // A closing run of number signs would be markup.
  return `${'#'.repeat(depth)} ${text.replace(/(^|\s)#+$/, (run) => run.replace('#', '\\#'))}`.trimEnd();
}

function quoted(blocks: readonly string[]): string {
  const lines = blocks.join('\n\n').split('\n');
  return lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n');
}
