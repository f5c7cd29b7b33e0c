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

/**
 * Takes the asterisks of strong off a line where they do not pair: doubled runs (`****`), or a span of one ideograph, as
 * editors make them. A line that was mostly strong becomes strong as a whole.
 */
export function mendAsterisks(line: string): string {
  if (!line.includes('**') || !/\p{Script=Han}/u.test(line)) return line;
  const plain = line.replace(/`[^`]*`/g, (code) => '\u0001'.repeat(code.length));
  const runs = [...plain.matchAll(/\*{2,}/g)];
  const isDoubled = runs.some(([run]) => run.length > 3);
  const spans = plain.split(/\*{2,}/).filter((_, index) => index % 2 === 1);
  const isTorn = runs.length % 2 === 0 && spans.some((span) => /^\p{Script=Han}$/u.test(span));
  if (!isDoubled && !isTorn) return line;
  const bold = spans.join('').length;
  const without = line.replace(/\*{2,}/g, (run, at: number) => (plain[at] === '*' ? '' : run));
  const words = without.trim();
  if (!isDoubled && bold <= words.length * 0.6) return without;
  return isDoubled || bold > words.length * 0.6 ? without.replace(words, () => `**${words}**`) : without;
}
