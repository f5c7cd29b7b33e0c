import type { Report } from '../../note-context.ts';
import type { OutlineNode } from './outline-node.ts';

/** Tells where the numbers of siblings do not count on by one. They stay as written, since other lines may refer to them. */
export function numberingOf(nodes: readonly OutlineNode[], report: Report): void {
  const numbered = nodes.filter(({ kind, marker }) => kind === 'text' && marker?.ordinal !== undefined);
  const odd = numbered.find((node, index) => index > 0 && !countsOn(numbered[index - 1]!, node));
  if (odd) {
    report({
      ruleId: 'numbering',
      reason:
        'Unexpected number of an item, expected the one after the item above; kept the number as written',
      line: odd.start,
      severity: 'info',
    });
  }
  for (const node of nodes) numberingOf(node.children, report);
}

function countsOn(above: OutlineNode, node: OutlineNode): boolean {
  return above.marker?.shape !== node.marker?.shape || node.marker?.ordinal === above.marker!.ordinal! + 1;
}
