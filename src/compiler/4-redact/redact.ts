import type { Nodes } from 'mdast';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { say } from '../diagnostics/index.ts';
import type { ParsedNote, Redaction, SafeNote } from '../stages.ts';
import type { LineRange, Section } from '../tree/nodes.ts';
import { everyBlock, everySection } from '../tree/sections.ts';
import { walk } from '../tree/visit.ts';
import { findInNote } from './find-in-note.ts';
import { findSecrets } from './find-secrets.ts';
import { type Literal, masked, placesOf } from './mask.ts';

/** Whether a literal is so unlikely to be an ordinary word that it is masked wherever it stands in the note. */
function isDistinctive(literal: string): boolean {
  return (
    !literal.includes('\n') &&
    (literal.length >= 12 || (/\d/.test(literal) && /\p{L}/u.test(literal) && literal.length >= 5))
  );
}

/**
 * Takes secrets and personal data out of a note: out of every string of its tree, its text and its path.
 * What was found in the whole note is masked wherever its literal occurs, an ordinary word only on the lines on which it
 * was found; fragments are searched once more by themselves, since code is dedented and links are decoded. Messages say
 * kind, place and length, never the value.
 */
export function redact(note: ParsedNote): SafeNote {
  const text = String(note.file.value);
  const everywhere: Literal[] = [];
  const local: (Literal & { line: number })[] = [];
  const redactions: Redaction[] = [];
  const places = location(text);
  const findings = findInNote(text);
  for (const { kind, start, end } of findings) {
    const { line, column } = places.toPoint(start)!;
    redactions.push({ kind, line, column, length: end - start });
    const value = text.slice(start, end);
    if (isDistinctive(value)) everywhere.push({ kind, value });
    else if (value.length >= shortestLocal && !value.includes('\n')) local.push({ kind, value, line });
    say(note.file, {
      source: 'redact',
      ruleId: 'secret',
      reason: `Unexpected ${kind} in a note, expected none; masked ${end - start} characters`,
      line,
      column,
      severity: 'warning',
    });
  }
  const localAt = (lines: LineRange | undefined) =>
    lines ? local.filter(({ line }) => lines.start <= line && line <= lines.end) : [];
  maskTree(note.root, everywhere, localAt);
  note.file.value = masked(text, [...findings, ...placesOf(everywhere, text)]);
  maskPath(note.file, (path) => maskWith(everywhere)(maskedName(path)));
  return { ...note, redactions } as unknown as SafeNote;
}

// A file remembers the paths it had, and so do the messages that were left on it before.
function maskPath(file: VFile, mask: Mask): void {
  const path = mask(file.path);
  for (const message of file.messages) {
    message.name = message.name.replace(file.path, path);
    if (message.file) message.file = path;
  }
  file.history = [path];
}

/** The name of a file without what in it is a secret by itself. */
export function maskedName(path: string): string {
  return path.split('/').map(maskWith([])).join('/');
}

/** Shorter values stand beside a secret by accident. */
const shortestLocal = 4;

type Mask = (value: string) => string;

function maskWith(literals: readonly Literal[]): Mask {
  return (value) => masked(value, [...findSecrets(value), ...placesOf(literals, value)]);
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

function maskTree(
  root: Section,
  everywhere: readonly Literal[],
  localAt: (lines: LineRange | undefined) => readonly Literal[],
): void {
  for (const section of everySection(root)) {
    const nodes = section.title as Nodes[];
    const mask = maskFor(nodes, everywhere, localAt(section.lines));
    for (const node of nodes) walk(node, (each) => maskNode(each, mask));
    section.name = mask(section.name);
  }
  for (const { block } of everyBlock(root)) {
    const mask = maskFor([block as Nodes], everywhere, localAt(block.lines));
    walk(block as Nodes, (each) => maskNode(each, mask));
  }
}

// An ordinary word that is found again in its fragment is masked there; beside it, it is a word.
function maskFor(nodes: readonly Nodes[], everywhere: readonly Literal[], local: readonly Literal[]): Mask {
  if (local.length === 0) return maskWith(everywhere);
  const again = new Set<string>();
  for (const node of nodes)
    walk(node, (each) => {
      for (const value of stringsOf(each))
        for (const { start, end } of findSecrets(value)) again.add(value.slice(start, end));
    });
  return maskWith([...everywhere, ...local.filter(({ value }) => !again.has(value))]);
}

function maskNode(node: Nodes, mask: Mask): void {
  const fields = node as unknown as Record<string, unknown>;
  for (const field of stringFields) {
    const value = fields[field];
    if (typeof value === 'string' && value !== '') fields[field] = mask(value);
  }
}

function stringsOf(node: Nodes): string[] {
  const fields = node as unknown as Record<string, unknown>;
  return stringFields.map((field) => fields[field]).filter((value) => typeof value === 'string');
}
