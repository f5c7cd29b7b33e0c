import type { Finding } from './detector.ts';

/** A value that must not be published, and what it is. */
export interface Literal {
  kind: string;
  value: string;
}

/** Findings sorted and without overlaps; where they overlapped, the longest gives the kind and all of them the place. */
export function disjoint(findings: readonly Finding[]): Finding[] {
  const result: Finding[] = [];
  let longest = 0;
  for (const finding of findings.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    const length = finding.end - finding.start;
    if (last === undefined || finding.start >= last.end) {
      result.push({ ...finding });
      longest = length;
      continue;
    }
    last.end = Math.max(last.end, finding.end);
    if (length > longest) {
      last.kind = finding.kind;
      longest = length;
    }
  }
  return result;
}

/** Every place of literals in a text. */
export function placesOf(literals: readonly Literal[], text: string): Finding[] {
  return literals.flatMap(({ kind, value }) => {
    const found: Finding[] = [];
    for (let start = text.indexOf(value); start !== -1; start = text.indexOf(value, start + value.length))
      found.push({ kind, start, end: start + value.length });
    return found;
  });
}

/** The text with a mask in place of each finding; a mask keeps the line ends of what it hides, so that no line is lost. */
export function masked(text: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return text;
  let result = '';
  let from = 0;
  for (const { kind, start, end } of disjoint(findings)) {
    result += `${text.slice(from, start)}[redacted:${kind}]${text.slice(start, end).replace(/[^\n]/g, '')}`;
    from = end;
  }
  return result + text.slice(from);
}
