import type { ListItem, PhrasingContent, Table, TableRow } from 'mdast';
import type { Block, LineRange, Section } from '../../tree/nodes.ts';
import { everySection, isSection, span } from '../../tree/sections.ts';
import { plainTextOf } from '../../tree/text.ts';
import type { Rule } from '../rule.ts';

/** Fewest labels that every part of a comparison must share. */
const fewestShared = 2;
const longestCell = 60;

/** One part of a comparison: its name and what each label says of it. */
interface Part {
  title: PhrasingContent[];
  name: string;
  said: Map<string, PhrasingContent[]>;
  lines: LineRange;
}

/**
 * Neighbouring parts that say something under the same labels — the things compared with a line for each criterion, or
 * the criteria with a line for each thing — are a table, the things as its columns. The parts are titles, or items with
 * a list below.
 */
export const comparison: Rule = {
  id: 'comparison',
  repair(root) {
    for (const section of everySection(root)) {
      section.children = joined(section.children, section.name).map((child) =>
        isSection(child) ? child : (tableOfItems(child, section.name) ?? child),
      );
    }
  },
};

type Child = Block | Section;

function joined(children: readonly Child[], title: string): Child[] {
  const result: Child[] = [];
  for (let index = 0; index < children.length; ) {
    const parts: Part[] = [];
    for (const child of children.slice(index)) {
      const part = partOfSection(child);
      if (!part) break;
      parts.push(part);
    }
    const table = tableOf(parts, title);
    if (table) result.push(table);
    else result.push(...children.slice(index, index + Math.max(1, parts.length)));
    index += Math.max(1, parts.length);
  }
  return result;
}

function partOfSection(child: Child): Part | undefined {
  if (!isSection(child) || child.kind !== 'section' || child.children.length !== 1 || !child.lines)
    return undefined;
  const [list] = child.children;
  const said = list && !isSection(list) ? saidIn(list) : undefined;
  if (!said || !list?.lines) return undefined;
  return { title: child.title, name: child.name, said, lines: span(child.lines, list.lines) };
}

// A list whose items are all parts is a table.
function tableOfItems(block: Block, title: string): Block | undefined {
  if (block.type !== 'list' || block.children.length < 2) return undefined;
  const parts = block.children.map(partOfItem);
  return parts.every((part) => part !== undefined) ? tableOf(parts, title) : undefined;
}

function partOfItem(item: ListItem): Part | undefined {
  const [first, below, ...more] = item.children as Block[];
  if (first?.type !== 'paragraph' || !below || more.length > 0 || !first.lines) return undefined;
  const said = saidIn(below);
  if (!said || !below.lines) return undefined;
  return { title: first.children, name: plainTextOf(first), said, lines: span(first.lines, below.lines) };
}

// What a list says under its labels, when all its items are labelled, each label once.
function saidIn(block: Block): Map<string, PhrasingContent[]> | undefined {
  if (block.type !== 'list' || block.children.length < fewestShared) return undefined;
  const said = new Map<string, PhrasingContent[]>();
  for (const { children } of block.children) {
    const [only, ...more] = children;
    const labelled = only?.type === 'paragraph' && more.length === 0 ? labelOf(only.children) : undefined;
    if (!labelled || said.has(labelled.label)) return undefined;
    said.set(labelled.label, labelled.rest);
  }
  return said;
}

function labelOf(
  content: readonly PhrasingContent[],
): { label: string; rest: PhrasingContent[] } | undefined {
  const [first, second, ...more] = content;
  if (first?.type === 'strong' && second?.type === 'text' && /^[:：]/u.test(second.value)) {
    const value = second.value.slice(1).trimStart();
    return {
      label: plainTextOf(first).trim(),
      rest: [...(value === '' ? [] : [{ ...second, value }]), ...more],
    };
  }
  const colon = first?.type === 'text' ? /^([^:：，。；]{1,20})[:：]\s*(?=\S)/u.exec(first.value) : null;
  if (!colon || first?.type !== 'text') return undefined;
  return {
    label: colon[1]!.trim(),
    rest: [{ ...first, value: first.value.slice(colon[0].length) }, ...content.slice(1)],
  };
}

function tableOf(parts: readonly Part[], title: string): (Block & Table) | undefined {
  const [first] = parts;
  if (!first || parts.length < 2) return undefined;
  const labels = [...first.said.keys()];
  const isSame = parts.every(
    ({ said }) => said.size === labels.length && labels.every((label) => said.has(label)),
  );
  const isShort = parts.every(({ said }) =>
    [...said.values()].every((cell) => [...plainTextOf(cell)].length <= longestCell),
  );
  if (labels.length < fewestShared || !isSame || !isShort) return undefined;
  const heads = labels.map((label): PhrasingContent[] => [{ type: 'text', value: label }]);
  const cellsOf = ({ said }: Part) => labels.map((label) => said.get(label)!);
  const names = parts.map((part) => part.title);
  // "壶 vs 杯": the parts are the things; else they are criteria, and the labels name the things.
  const areThings = parts.every(({ name }) => name !== '' && title.includes(name));
  const rows = areThings
    ? [[[], ...names], ...heads.map((head, at) => [head, ...parts.map((part) => cellsOf(part)[at]!)])]
    : [[[], ...heads], ...parts.map((part) => [part.title, ...cellsOf(part)])];
  return { type: 'table', children: rows.map(rowOf), lines: parts.map(({ lines }) => lines).reduce(span) };
}

function rowOf(cells: readonly PhrasingContent[][]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((children) => ({ type: 'tableCell', children })) as TableRow['children'],
  };
}
