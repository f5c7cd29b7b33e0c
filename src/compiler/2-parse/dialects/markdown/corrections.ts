import type { ListItem } from 'mdast';
import type { Block, Correction } from '../../../tree/nodes.ts';
import { plainTextOf } from '../../../tree/text.ts';
import { linesOf, type MarkdownReading } from './reading.ts';

const claimLabel = /^(?:误区|错误说法|常见说法|myth|claim)\s*[：:]\s*/iu;
const truthLabel = /^(?:事实|实际|正确|真相|fact|truth)\s*[：:]\s*/iu;
const sinceLabel = /^(?:版本|自|起始版本|since|version)\s*[：:]\s*/iu;

/**
 * Reads a list item that states a wrong claim (`误区：…`) with nested items for the truth (`事实：…`) and the version
 * since which it holds (`版本：…`). Undefined for any other item.
 */
export function correctionOf(reading: MarkdownReading, item: ListItem): (Block & Correction) | undefined {
  const [head, body] = item.children;
  if (head?.type !== 'paragraph' || body?.type !== 'list') return undefined;
  const claim = plainTextOf(head);
  if (!claimLabel.test(claim) || !body.children.some((child) => truthLabel.test(plainTextOf(child))))
    return undefined;
  const children: Block[] = [];
  let since: string | undefined;
  for (const child of body.children) {
    const text = plainTextOf(child);
    if (sinceLabel.test(text)) since = text.replace(sinceLabel, '').trim();
    else children.push(...reading.blocks(child.children).map(withoutTruthLabel));
  }
  return {
    type: 'correction',
    claim: claim.replace(claimLabel, '').replace(/[。.]$/u, ''),
    ...(since && { since }),
    children,
    lines: linesOf(item, reading),
  };
}

function withoutTruthLabel(block: Block): Block {
  if (block.type !== 'paragraph') return block;
  const [first, ...rest] = block.children;
  return first?.type === 'text'
    ? { ...block, children: [{ ...first, value: first.value.replace(truthLabel, '') }, ...rest] }
    : block;
}
