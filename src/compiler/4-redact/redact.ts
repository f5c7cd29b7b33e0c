import { location } from 'vfile-location';
import { say } from '../diagnostics/index.ts';
import type { ParsedNote, Redaction, SafeNote } from '../stages.ts';
import type { Section } from '../tree/nodes.ts';
import { everySection } from '../tree/sections.ts';
import { visitNodes } from '../tree/visit.ts';
import { findSecrets } from './find-secrets.ts';

/** Whether a literal is so unlikely to be an ordinary word that it is masked wherever it stands in the note. */
function isDistinctive(literal: string): boolean {
  return (
    !literal.includes('\n') &&
    (literal.length >= 12 || (/\d/.test(literal) && /\p{L}/u.test(literal) && literal.length >= 5))
  );
}

/**
 * Takes secrets and personal data out of a note: out of every string of its tree, its text and its path.
 * What was found in the whole note is masked wherever its literal occurs; fragments are searched once more by
 * themselves, since code is dedented and links are decoded. Messages say kind, place and length, never the value.
 */
export function redact(note: ParsedNote): SafeNote {
  const text = String(note.file.value);
  const literals = new Map<string, string>();
  const redactions: Redaction[] = [];
  const places = location(text);
  for (const { kind, start, end } of findSecrets(text)) {
    const { line, column } = places.toPoint(start)!;
    redactions.push({ kind, line, column, length: end - start });
    const literal = text.slice(start, end);
    if (isDistinctive(literal)) literals.set(literal, kind);
    say(note.file, {
      source: 'redact',
      ruleId: 'secret',
      reason: `Unexpected ${kind} in a note, expected none; masked ${end - start} characters`,
      line,
      column,
      severity: 'warning',
    });
  }
  const mask = maskWith(literals);
  maskTree(note.root, mask);
  note.file.value = mask(maskLines(text));
  note.file.path = mask(note.file.path);
  return { ...note, redactions } as unknown as SafeNote;
}

function maskWith(literals: ReadonlyMap<string, string>): (value: string) => string {
  const ordered = [...literals].sort(([a], [b]) => b.length - a.length);
  return (value) => {
    let masked = value;
    for (const [literal, kind] of ordered)
      if (masked.includes(literal)) masked = masked.replaceAll(literal, maskOf(kind));
    return maskFindings(masked);
  };
}

function maskFindings(value: string): string {
  let masked = value;
  for (const { kind, start, end } of findSecrets(value).toReversed())
    masked = masked.slice(0, start) + maskOf(kind) + masked.slice(end);
  return masked;
}

// Like maskFindings, but no line is lost: a mask keeps the line ends of what it hides.
function maskLines(text: string): string {
  let masked = text;
  for (const { kind, start, end } of findSecrets(text).toReversed()) {
    const hidden = text.slice(start, end).replace(/[^\n]/g, '');
    masked = masked.slice(0, start) + maskOf(kind) + hidden + masked.slice(end);
  }
  return masked;
}

function maskOf(kind: string): string {
  return `[redacted:${kind}]`;
}

const stringFields = [
  'value',
  'url',
  'alt',
  'title',
  'target',
  'caption',
  'claim',
  'since',
  'meta',
  'lang',
] as const;

function maskTree(root: Section, mask: (value: string) => string): void {
  visitNodes(root, (node) => {
    const fields = node as unknown as Record<string, unknown>;
    for (const field of stringFields) {
      const value = fields[field];
      if (typeof value === 'string' && value !== '') fields[field] = mask(value);
    }
  });
  for (const section of everySection(root)) section.name = mask(section.name);
}
