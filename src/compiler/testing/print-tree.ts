import type { Nodes } from 'mdast';
import type { ParsedNote } from '../stages.ts';
import type { Block, LineRange, Section } from '../tree/nodes.ts';
import { isSection } from '../tree/sections.ts';

/**
 * Prints a parsed note as an outline for people: a line per title and block with its lines in the note, what is inside
 * indented below it, then the lines that are only marks, then the messages.
 */
export function printTree({ root, syntax, file }: ParsedNote): string {
  const marks = Map.groupBy(
    [...syntax].sort((a, b) => a.line - b.line),
    ({ what }) => what,
  );
  return [
    ...sectionLines(root, ''),
    ...[...marks].map(([what, lines]) => `${what}: ${lines.map(({ line }) => line).join(' ')}`),
    ...file.messages.map(
      (message) => `! ${message.name.replace(/^.*:(?=\d+:\d)/, '')} ${message.ruleId}: ${message.reason}`,
    ),
    '',
  ].join('\n');
}

function sectionLines(section: Section, indent: string): string[] {
  const { kind, title, ordinal, badges, checked, id, lines, children } = section;
  const box = checked === undefined ? '' : checked ? ' [x]' : ' [ ]';
  const number = ordinal === undefined ? '' : ` ${ordinal}.`;
  const notes = [...badges, ...(id ? [`#${id}`] : [])].map((note) => ` {${note}}`).join('');
  const head = `${indent}${kind === 'question' ? '?' : '#'}${box}${number} ${inline(title)}${notes}${place(lines)}`;
  const below = `${indent}  `;
  return [
    head,
    ...children.flatMap((child) =>
      isSection(child) ? sectionLines(child, below) : blockLines(child, below),
    ),
  ];
}

function blockLines(block: Block, indent: string): string[] {
  const at = place(block.lines);
  const inside = (blocks: readonly unknown[]) =>
    blocks.flatMap((child) => blockLines(child as Block, `${indent}  `));
  switch (block.type) {
    case 'paragraph':
      return [`${indent}${inline(block.children)}${at}`];
    case 'code':
      return [
        `${indent}\`\`\`${block.lang ?? ''}${block.meta ? ` ${block.meta}` : ''}${at}`,
        ...block.value.split('\n').map((line) => `${indent}  ${line}`.trimEnd()),
      ];
    case 'list':
      return [
        `${indent}list${block.start ? ` from ${block.start}` : ''}${at}`,
        ...block.children.flatMap(({ checked, children }) => {
          const [first, ...rest] = inside(children);
          const box = typeof checked === 'boolean' ? (checked ? '[x] ' : '[ ] ') : '';
          return [
            `${indent}  ${block.ordered ? '+' : '-'} ${box}${(first ?? '').trim()}`,
            ...rest.map((line) => `  ${line}`),
          ];
        }),
      ];
    case 'table':
      return [
        `${indent}table${at}`,
        ...block.children.map(
          (row) => `${indent}  | ${row.children.map((cell) => inline(cell.children)).join(' | ')} |`,
        ),
      ];
    case 'figure':
      return [
        `${indent}figure ${block.kind} ${block.target}${block.alt ? ` alt=${block.alt}` : ''}${block.caption ? ` caption=${block.caption}` : ''}${at}`,
      ];
    case 'correction':
      return [
        `${indent}correction ${block.claim}${block.since ? ` since ${block.since}` : ''}${at}`,
        ...inside(block.children),
      ];
    case 'callout':
      return [
        `${indent}${block.kind}${block.title ? ` ${block.title}` : ''}${at}`,
        ...inside(block.children),
      ];
    case 'prosCons':
      return [
        `${indent}pros and cons${at}`,
        ...block.children.flatMap(({ kind, children }) => [
          `${indent}  ${kind}`,
          ...inside(children).map((line) => `  ${line}`),
        ]),
      ];
    default:
      return [`${indent}${block.type}${at}`, ...('children' in block ? inside(block.children) : [])];
  }
}

function inline(nodes: readonly Nodes[]): string {
  const marks: Record<string, string> = { strong: '**', emphasis: '*', mark: '%%', delete: '~~' };
  return nodes
    .map((node): string => {
      if (node.type === 'inlineCode') return `\`${node.value}\``;
      if (node.type === 'link') return `[${inline(node.children)}](${node.url})`;
      if (node.type === 'image') return `![${node.alt ?? ''}](${node.url})`;
      if (node.type === 'cite') return `[@${node.id}]`;
      if (node.type === 'break') return '⏎';
      const mark = marks[node.type] ?? '';
      return (
        mark +
        ('children' in node
          ? inline(node.children)
          : 'value' in node
            ? node.value.replaceAll('\n', '⏎')
            : '') +
        mark
      );
    })
    .join('');
}

function place(lines: LineRange | undefined): string {
  if (!lines) return '';
  return lines.start === lines.end ? `  ‹${lines.start}›` : `  ‹${lines.start}-${lines.end}›`;
}
