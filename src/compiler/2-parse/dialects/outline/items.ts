import type { ListItem } from 'mdast';
import { list, listItem, paragraph } from '../../../tree/blocks.ts';
import type { Block } from '../../../tree/nodes.ts';
import { formatterFor } from '../../leaf-line.ts';
import { parallelRowsIn, tableBlock, tableIn } from '../../line-table.ts';
import type { OutlineNode } from './outline-node.ts';

type Below = (nodes: readonly OutlineNode[]) => Block[];

/** Siblings that are no sections as blocks: tables where their lines fall into cells, else lists; a lone line is a paragraph. */
export function itemBlocks(nodes: readonly OutlineNode[], below: Below): Block[] {
  const result: Block[] = [];
  let from = 0;
  let plain: PlainRun = { start: 0, texts: [] };
  for (let index = 0; index < nodes.length; ) {
    if (index >= plain.start + plain.texts.length) plain = plainRun(nodes, index);
    const length = tableLength(plain, index);
    if (length === 0) {
      index += 1;
      continue;
    }
    result.push(...lists(nodes.slice(from, index), below), tableOf(nodes.slice(index, index + length)));
    index += length;
    from = index;
  }
  return [...result, ...lists(nodes.slice(from), below)];
}

/** Nodes in a row that can be rows of a table. */
interface PlainRun {
  start: number;
  texts: readonly string[];
}

function plainRun(nodes: readonly OutlineNode[], start: number): PlainRun {
  const texts: string[] = [];
  for (let index = start; index < nodes.length; index++) {
    const { children, marker, isComment, text } = nodes[index]!;
    if (children.length > 0 || marker !== undefined || isComment) break;
    texts.push(text);
  }
  return { start, texts };
}

function tableLength({ start, texts }: PlainRun, index: number): number {
  return (tableIn(texts, index - start) ?? parallelRowsIn(texts, index - start))?.length ?? 0;
}

function tableOf(nodes: readonly OutlineNode[]): Block {
  const texts = nodes.map(({ text }) => text);
  const { rows } = (tableIn(texts, 0) ?? parallelRowsIn(texts, 0))!;
  return tableBlock(rows, { start: nodes[0]!.start, end: nodes.at(-1)!.end });
}

// Written numbers stay: where they do not count on, another list begins.
function lists(nodes: readonly OutlineNode[], below: Below): Block[] {
  const format = formatterFor(nodes.map(({ text }) => text));
  const runs: OutlineNode[][] = [];
  for (const node of nodes) {
    const above = runs.at(-1)?.at(-1);
    const goesOn =
      above &&
      (node.marker?.ordinal === undefined || node.marker.ordinal === (above.marker?.ordinal ?? -1) + 1);
    if (goesOn) runs.at(-1)!.push(node);
    else runs.push([node]);
  }
  return runs.map((run) => {
    const [first] = run;
    const lines = { start: first!.start, end: lastLine(run.at(-1)!) };
    if (nodes.length === 1 && !first!.marker && first!.children.length === 0)
      return paragraph(format(first!.text), lines);
    return list(
      run.map((node) => itemOf(node, format, below)),
      lines,
      first!.marker?.ordinal,
    );
  });
}

function itemOf(node: OutlineNode, format: ReturnType<typeof formatterFor>, below: Below): ListItem {
  const [only] = node.children;
  const lines = { start: node.start, end: node.end };
  // A label with one line below it is one statement.
  if (
    only &&
    node.children.length === 1 &&
    only.kind === 'text' &&
    !only.marker &&
    only.children.length === 0 &&
    /[:：]$/u.test(node.text)
  ) {
    const text = node.text + only.text;
    return listItem(
      [paragraph(formatterFor([text])(text), { ...lines, end: only.end })],
      node.marker?.checked,
    );
  }
  return listItem([paragraph(format(node.text), lines), ...below(node.children)], node.marker?.checked);
}

function lastLine(node: OutlineNode): number {
  return Math.max(node.end, ...node.children.map(lastLine));
}
