/** Text of a run: the common indent is removed, every other character stays. */
export function codeText(lines: readonly string[], run: { start: number; end: number }): string {
  const part = lines.slice(run.start, run.end);
  const filled = part.filter((line) => line.trim() !== '');
  const indent =
    filled
      .map((line) => /^[ \t\u00a0]*/.exec(line)?.[0] ?? '')
      .reduce<string | undefined>(commonPrefix, undefined) ?? '';
  return part
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()))
    .join('\n');
}

function commonPrefix(left: string | undefined, right: string): string {
  if (left === undefined) return right;
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  return left.slice(0, length);
}
