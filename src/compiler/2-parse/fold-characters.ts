import type { NoteContext } from './note-context.ts';

const radicals = /[\u2E80-\u2FDF\uFB00-\uFB06]/gu;
const invisible = /[\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/gu;
const unusual = /[\u00A0\u200B-\u200F\u202A-\u202E\u2060\u2E80-\u2FDF\uFB00-\uFB06\uFEFF]/u;
// Some chat apps write a program on one line: three blanks for a line break, no-break spaces for blanks.
const foldedProgram = /`[^`\n]*\u00A0[^`\n]*\x20{3}[^`\n]*`/;

/**
 * Splits a note into lines and folds characters that look like others: radicals for ideographs, ligatures, no-break
 * spaces. Characters that cannot be seen go, and the note is told. Line numbers stay those of the raw note.
 */
export function foldedLines(text: string, { report, syntax }: NoteContext): string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  let hidden = 0;
  let first = 0;
  const folded = lines.map((line, index) => {
    if (!unusual.test(line)) return line;
    const visible = line.replace(invisible, '');
    if (visible !== line && hidden++ === 0) first = index;
    if (visible.trim() === '' && line.trim() !== '') syntax.push({ line: index + 1, what: 'marker' });
    const plain = visible.replace(radicals, (character) => character.normalize('NFKC'));
    return foldedProgram.test(plain) ? plain : plain.replaceAll('\u00A0', ' ');
  });
  if (hidden > 0) {
    report({
      ruleId: 'invisible-character',
      reason: `Unexpected characters that cannot be seen, on ${hidden} line${hidden > 1 ? 's' : ''}, expected visible ones; took them out`,
      line: first + 1,
      column: lines[first]!.search(invisible) + 1,
      severity: 'warning',
    });
  }
  return folded;
}
