const NBSP = /\u00a0/g;
const LINE_BREAK = /(?<! ) {3}(?! )/;

/**
 * Unfolds a program that was pasted into one inline-code span: exactly three spaces stand for a line break, a
 * no-break space for a space. Undefined when the value does not use that encoding.
 */
export function unfoldInlineProgram(value: string): string[] | undefined {
  const lines = value
    .replace(/^ (?=\S)/, '')
    .split(LINE_BREAK)
    .map((line) => line.replace(NBSP, ' ').trimEnd());
  while (lines.length > 0 && lines.at(-1) === '') lines.pop();
  const marked = value.includes('\u00a0') || /\S {3}$/.test(value);
  return marked && lines.length > 1 ? lines : undefined;
}
