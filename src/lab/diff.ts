const context = 2;

/** A line of the comparison: unchanged, only expected, or only printed. */
type Row = { mark: ' ' | '-' | '+'; text: string; at: number };

/**
 * What was expected against what came, as a diff whose lines are numbered as in the note.
 *
 * ```text
 * >   14   A: 1
 * >   15 - B: 2
 * >      + B: 3
 * ```
 */
export function diff(expected: string, printed: string, firstLine: number): string {
  const rows = compare(expected.split('\n'), printed.split('\n'));
  const near = rows.map((_, at) =>
    rows.slice(Math.max(0, at - context), at + context + 1).some(({ mark }) => mark !== ' '),
  );
  const lines = rows.flatMap(({ mark, text, at }, index) => {
    if (!near[index]) return index > 0 && near[index - 1] ? ['      …'] : [];
    const number = mark === '+' ? '' : String(firstLine + at);
    return [`${number.padStart(6)} ${mark} ${text}`.trimEnd()];
  });
  const most = 60;
  return lines.length > most
    ? [...lines.slice(0, most), `      … and ${lines.length - most} lines more`].join('\n')
    : lines.join('\n');
}

/** The longest common subsequence, line by line. */
function compare(left: readonly string[], right: readonly string[]): Row[] {
  const limited = right.slice(0, 400);
  const table = Array.from({ length: left.length + 1 }, () => new Uint16Array(limited.length + 1));
  for (let at = left.length - 1; at >= 0; at--) {
    for (let to = limited.length - 1; to >= 0; to--) {
      table[at]![to] =
        left[at] === limited[to]
          ? table[at + 1]![to + 1]! + 1
          : Math.max(table[at + 1]![to]!, table[at]![to + 1]!);
    }
  }
  const rows: Row[] = [];
  let at = 0;
  let to = 0;
  while (at < left.length || to < limited.length) {
    if (at < left.length && to < limited.length && left[at] === limited[to]) {
      rows.push({ mark: ' ', text: left[at]!, at });
      at++;
      to++;
    } else if (at < left.length && (to === limited.length || table[at + 1]![to]! >= table[at]![to + 1]!)) {
      rows.push({ mark: '-', text: left[at]!, at });
      at++;
    } else {
      rows.push({ mark: '+', text: limited[to]!, at });
      to++;
    }
  }
  return rows;
}
