const latinWord = /[a-z][a-z0-9]{3,}/g;

/** The word of the texts that was most likely meant by a mistyped one: close to it, and the most frequent such. */
export function nearestWord(mistyped: string, texts: readonly string[]): string | undefined {
  const allowed = mistyped.length >= 8 ? 2 : 1;
  const counts = new Map<string, number>();
  for (const word of texts.flatMap((text) => text.toLowerCase().match(latinWord) ?? [])) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .map(([word, count]) => ({ word, count, distance: distance(mistyped, word, allowed) }))
    .filter((candidate) => candidate.distance <= allowed)
    .sort((a, b) => a.distance - b.distance || b.count - a.count)[0]?.word;
}

/** Edits between two words; two neighbouring letters that changed places count once. More than `limit` is not counted. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const rows = [[...Array(b.length + 1).keys()]];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) row.push(cell(a, b, { i, j, row, rows }));
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? limit + 1;
}

interface Cell {
  i: number;
  j: number;
  row: number[];
  rows: number[][];
}

function cell(a: string, b: string, { i, j, row, rows }: Cell): number {
  const same = a[i - 1] === b[j - 1];
  const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return Math.min(
    at(rows[i - 1], j) + 1,
    at(row, j - 1) + 1,
    at(rows[i - 1], j - 1) + (same ? 0 : 1),
    swapped ? at(rows[i - 2], j - 2) + 1 : Number.POSITIVE_INFINITY,
  );
}

function at(row: number[] | undefined, index: number): number {
  return row?.[index] ?? Number.POSITIVE_INFINITY;
}
