import { isSection, section } from '../../tree/sections.ts';
import type { Block, Section } from '../../tree/nodes.ts';
import { everySection } from '../../tree/sections.ts';
import { plainTextOf } from '../../tree/text.ts';
import type { Rule } from '../rule.ts';

/** Paragraphs in a row from which they are a list of subjects and not sentences of a text. */
const fewest = 3;

/**
 * Short paragraphs in a row, none of them a sentence, are what somebody was asked and has not written up yet: each
 * becomes an open question, so that it can be filed under its own subject.
 */
export const questionRow: Rule = {
  id: 'question-row',
  repair(root) {
    for (const within of everySection(root)) {
      if (within.kind === 'question') continue;
      within.children = rowsOf(within.children).flatMap((row) => (row.length >= fewest ? row.map(openQuestion) : row));
    }
  },
};

function rowsOf(children: readonly (Block | Section)[]): (Block | Section)[][] {
  const rows: (Block | Section)[][] = [];
  for (const child of children) {
    const last = rows.at(-1);
    if (last && isSubject(child) && isSubject(last[0]!)) last.push(child);
    else rows.push([child]);
  }
  return rows;
}

function isSubject(child: Block | Section): boolean {
  if (isSection(child) || child.type !== 'paragraph') return false;
  const text = plainTextOf(child).trim().replace(/[；;。]$/u, '');
  const length = [...text].length;
  return length >= 3 && length <= 34 && !/[。；;：:]|https?:/u.test(text) && child.children.every(({ type }) => type === 'text' || type === 'inlineCode');
}

function openQuestion(child: Block | Section): Block | Section {
  if (isSection(child) || child.type !== 'paragraph') return child;
  const name = plainTextOf(child).trim().replace(/[；;。]$/u, '');
  return section({ name, kind: 'question', ...(child.lines && { lines: child.lines }) });
}
