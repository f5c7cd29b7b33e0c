import type { Table } from 'mdast';
import type { Block, LineRange } from '../tree/nodes.ts';
import { inlineContent } from './inline/index.ts';
import { isCommand } from './leaf-line.ts';

/** A table read from lines, and how many lines it took. */
export interface LineTable {
  rows: string[][];
  length: number;
}

/**
 * Reads a table whose cells are parted by tabs or by two and more blanks: at least three lines, the same number of
 * cells in each but the first, which may lack the empty corner, and one column of short parallel tokens.
 */
export function tableIn(lines: readonly string[], from: number): LineTable | undefined {
  if (!/\t|\S\s{2,}\S/.test(lines[from] ?? '')) return undefined;
  const rows: string[][] = [];
  for (
    let index = from;
    index < lines.length && lines[index]!.trim() !== '' && !isCommand(lines[index]!.trim());
    index++
  ) {
    const cells = cellsOf(lines[index]!);
    if (cells.length < 2 || (rows.length > 1 && cells.length !== rows[1]!.length)) break;
    rows.push(cells);
  }
  if (rows.length < 3) return undefined;
  const width = rows[1]!.length;
  if (rows[0]!.length === width - 1) rows[0]!.unshift('');
  if (rows[0]!.length !== width || !hasTokenColumn(rows)) return undefined;
  return { rows, length: rows.length };
}

/**
 * Reads lines that repeat one pattern, at least three of them: names of one shape, each with a value and perhaps a
 * remark in parentheses, or states of one shape with notes between. Such a table has no head.
 */
export function parallelRowsIn(lines: readonly string[], from: number): LineTable | undefined {
  const first = patternRow(lines[from] ?? '');
  if (!first) return undefined;
  const rows: string[][] = [first];
  for (let index = from + 1; index < lines.length; index++) {
    const row = patternRow(lines[index]!);
    if (!row || shapeOf(row[0]!) !== shapeOf(first[0]!)) break;
    rows.push(row);
  }
  // The last row may be cut short.
  const full = rows.filter((row) => row.length === first.length || (row.length > 1 && first.length > 1));
  if (full.length < 3 || rows.length - full.length > 1) return undefined;
  const width = Math.max(...rows.map(({ length }) => length));
  return {
    rows: [
      Array<string>(width).fill(''),
      ...rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]),
    ],
    length: rows.length,
  };
}

/** The block for a table. */
export function tableBlock(rows: readonly string[][], lines: LineRange): Block & Table {
  return {
    type: 'table',
    align: rows[0]!.map(() => null),
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.map((cell) => ({ type: 'tableCell', children: inlineContent(cell) })),
    })),
    lines,
  };
}

function cellsOf(line: string): string[] {
  const startsEmpty = /^\s{2,}\S/u.test(line) || line.startsWith('\t');
  const cells = line.trim().split(/\s*\t+\s*|\s{2,}/u);
  return startsEmpty ? ['', ...cells] : cells;
}

// Prose with double blanks also falls into cells; a table has at least one column of marks, numbers or short words.
function hasTokenColumn(rows: readonly string[][]): boolean {
  const body = rows.slice(1);
  return rows[0]!.some((_, column) => {
    const values = body.map((row) => row[column]!);
    if (column === 0) return false;
    return (
      values.every((value) => [...value].length <= 6) &&
      (new Set(values).size < values.length || values.every((value) => /^[\d.%√×✓✗xX/-]+$/u.test(value)))
    );
  });
}

// `b-1 2号(远)` has three cells; `A(1) B(2) #(先)  A(2) B(1) #(后)` has four.
function patternRow(line: string): string[] | undefined {
  const text = line.trim();
  if (text.length > 160 || /[。，；：:]/u.test(text.replace(/[(（][^()（）]*[)）]/gu, ''))) return undefined;
  const notes = text.split(/\s{2,}|\s+(?=#\s?[(（])/u).map((cell) => cell.trim());
  if (/^[A-Za-z]\w{0,7}\(/.test(text) && (notes.length > 1 || /\.{3}$|…$/u.test(text))) return notes;
  const pair = /^([A-Za-z0-9][\w.:/-]*\d?[-.:/][\w.:/-]+|[A-Za-z]+\d+)\s+(\S+?)\s*(?:[(（](.+)[)）])?$/u.exec(
    text,
  );
  return pair ? pair.slice(1).filter((cell): cell is string => cell !== undefined) : undefined;
}

// Names of one shape differ in letters and digits only.
function shapeOf(text: string): string {
  return text
    .replace(/\.{3}$|…$/u, '')
    .replace(/-?\d+/g, '0')
    .replace(/[A-Za-z]/g, 'a');
}
