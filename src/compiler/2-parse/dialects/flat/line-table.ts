import type { Table } from 'mdast';
import type { Block } from '../../../tree/nodes.ts';
import { inlineContent } from '../../inline/index.ts';
import { isCommand } from '../../leaf-line.ts';

/**
 * Reads a table whose cells are parted by tabs or by two and more blanks: at least three lines, the same number of
 * cells in each but the first, which may lack the empty corner, and one column of short parallel tokens.
 * Returns the table and how many lines it took; undefined when the lines are none.
 */
export function tableAt(lines: readonly string[], from: number, firstLine: number): { block: Block; length: number } | undefined {
  const rows: string[][] = [];
  for (let index = from; index < lines.length && lines[index]!.trim() !== '' && !isCommand(lines[index]!.trim()); index++) {
    const cells = cellsOf(lines[index]!);
    if (cells.length < 2 || (rows.length > 1 && cells.length !== rows[1]!.length)) break;
    rows.push(cells);
  }
  if (rows.length < 3) return undefined;
  const width = rows[1]!.length;
  if (rows[0]!.length === width - 1) rows[0]!.unshift('');
  if (width < 2 || rows[0]!.length !== width || !hasTokenColumn(rows)) return undefined;
  const table: Block & Table = {
    type: 'table',
    align: rows[0]!.map(() => null),
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.map((cell) => ({ type: 'tableCell', children: inlineContent(cell) })),
    })),
    lines: { start: firstLine + from, end: firstLine + from + rows.length - 1 },
  };
  return { block: table, length: rows.length };
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
    return values.every((value) => [...value].length <= 6) && (new Set(values).size < values.length || values.every((value) => /^[\d.%√×✓✗xX/-]+$/u.test(value)));
  });
}
