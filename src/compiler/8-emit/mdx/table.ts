import type { AlignType, Table } from 'mdast';
import { writePhrasing } from './phrasing.ts';

const delimiters: Record<NonNullable<AlignType>, string> = { left: ':-', center: ':-:', right: '-:' };

/** Writes a table; rows are as wide as the widest, since a reader drops cells that stand beyond the head. */
export function writeTable({ align, children }: Table): string {
  const rows = children.map((row) =>
    row.children.map((cell) => writePhrasing(cell.children, { cell: true, line: true }).trim()),
  );
  const width = Math.max(...rows.map((row) => row.length), 0);
  if (width === 0) return '';
  const line = (cells: readonly string[]) =>
    `|${Array.from({ length: width }, (_, column) => ` ${cells[column] ?? ''} `).join('|')}|`.replace(
      / {2}\|/g,
      ' |',
    );
  const marks = Array.from({ length: width }, (_, column) => {
    const side = align?.[column];
    return side ? delimiters[side] : '-';
  });
  const [head = [], ...body] = rows;
  return [head, marks, ...body].map(line).join('\n');
}
