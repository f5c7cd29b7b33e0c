import type { Block, Section } from '../../tree/nodes.ts';
import { everySection, isSection, section } from '../../tree/sections.ts';
import { plainTextOf } from '../../tree/text.ts';
import type { Rule } from '../rule.ts';

/** Paragraphs in a row from which they are a list of subjects and not sentences of a text. */
const fewest = 3;
/** Share of questions among the sections of a note from which it is a record of what was asked. */
const askingNote = 0.4;

/**
 * Short paragraphs in a row, none of them a sentence, are in a note full of questions what somebody was asked and has
 * not written up yet: each becomes an open question, so that it can be filed under its own subject.
 */
export const questionRow: Rule = {
  id: 'question-row',
  repair(root) {
    const sections = [...everySection(root)];
    const asked = sections.filter(({ kind }) => kind === 'question').length;
    if (asked < 8 || asked < sections.length * askingNote) return;
    for (const within of sections) {
      within.children = rowsOf(within.children).flatMap((row) =>
        row.filter((child) => !isQuestion(child)).length > 0 && row.length >= fewest
          ? row.map(openQuestion)
          : row,
      );
    }
  },
};

// Open questions without an answer belong to the row.
function rowsOf(children: readonly (Block | Section)[]): (Block | Section)[][] {
  const rows: (Block | Section)[][] = [];
  for (const child of children) {
    const last = rows.at(-1);
    if (last && isSubject(child) && isSubject(last[0]!)) last.push(child);
    else rows.push([child]);
  }
  return rows;
}

function isQuestion(child: Block | Section): boolean {
  return isSection(child) && child.kind === 'question' && child.children.length === 0;
}

function isSubject(child: Block | Section): boolean {
  if (isQuestion(child)) return true;
  if (isSection(child) || child.type !== 'paragraph' || (child.lines && child.lines.end > child.lines.start))
    return false;
  const text = plainTextOf(child)
    .trim()
    .replace(/[；;。]$/u, '');
  const length = [...text].length;
  return (
    length >= 3 &&
    length <= 34 &&
    !/[。；;：:]|https?:/u.test(text) &&
    child.children.every(({ type }) => type === 'text' || type === 'inlineCode')
  );
}

function openQuestion(child: Block | Section): Block | Section {
  if (isSection(child) || child.type !== 'paragraph') return child;
  const name = plainTextOf(child)
    .trim()
    .replace(/[；;。]$/u, '');
  return section({ name, kind: 'question', ...(child.lines && { lines: child.lines }) });
}
