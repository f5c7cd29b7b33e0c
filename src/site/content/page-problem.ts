/** Something in a page that its contract does not allow. */
export interface PageProblem {
  line: number;
  column: number;
  reason: string;
}

interface Placed {
  type: string;
  position?: { start: { line: number; column: number } } | undefined;
}

/** Says where in the page the unexpected thing stands. */
export function problemAt(node: Placed, reason: string): PageProblem {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1, reason };
}

/** One line a person can act on: file, place, sentence. */
export function formatProblem(file: string, { line, column, reason }: PageProblem): string {
  return `${file}:${line}:${column} ${reason}`;
}
