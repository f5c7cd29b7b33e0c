import type { Block, Callout, Section } from '../../tree/nodes.ts';
import { everySection, isSection, span } from '../../tree/sections.ts';
import type { Rule } from '../rule.ts';

const labels: [pattern: RegExp, kind: Callout['kind']][] = [
  [/^(?:注|注意|注意事项|注意点|备注|附注|说明|提示|note|notes|tips?)$/iu, 'note'],
  [/^(?:例|例如|例子|举例|举个例子|示例|比如|examples?)$/iu, 'example'],
];
/** A longer remark is a section of its own. */
const mostBlocks = 6;

/** A title that only says what kind of text follows (`注：`, `举例`) is the label of a remark, not a heading. */
export const labelledCallout: Rule = {
  id: 'labelled-callout',
  repair(root) {
    for (const section of everySection(root))
      section.children = section.children.map((child) =>
        isSection(child) ? (calloutOf(child) ?? child) : child,
      );
  },
};

function calloutOf(section: Section): Block | undefined {
  const kind = labels.find(([pattern]) => pattern.test(section.name.replace(/[\s:：]+$/u, '')))?.[1];
  const blocks = section.children.filter((child): child is Block => !isSection(child));
  if (
    !kind ||
    section.kind === 'question' ||
    blocks.length === 0 ||
    blocks.length !== section.children.length ||
    blocks.length > mostBlocks
  )
    return undefined;
  const lines = [section.lines, ...blocks.map((block) => block.lines)].filter((range) => range !== undefined);
  return { type: 'callout', kind, children: blocks, ...(lines.length > 0 && { lines: lines.reduce(span) }) };
}
