import { mendAsterisks } from '../../inline/index.ts';

/**
 * Mends what keeps a line from being the Markdown it was meant to be: indents of ideographic spaces, task marks without
 * their blanks, asterisks that do not pair. The line stays one line.
 */
export function mendLine(line: string): string {
  const indented = /^[ \t]*\u3000/u.test(line) ? line.trimStart() : line;
  const task = /^(\s*)[-*+]\s*(?:\[([ xX√✓]?)\]|【([ xX√✓]?)】)(?!\()\s*(?=\S)/u.exec(indented);
  const isChecked = task && (task[2] ?? task[3] ?? '').trim() !== '';
  const listed = task ? `${task[1]}- [${isChecked ? 'x' : ' '}] ${indented.slice(task[0].length)}` : indented;
  return mendAsterisks(listed);
}
