/** The value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Bytes for people. */
export function kilobytes(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1000).toFixed(1)} KB` : `${(bytes / 1e6).toFixed(2)} MB`;
}

/** Prints a row of a table: a label and a cell for each engine. */
export function row(label: string, ...cells: readonly string[]): void {
  console.log(`${label.padEnd(44)}${cells.map((cell) => cell.padStart(22)).join('')}`);
}
