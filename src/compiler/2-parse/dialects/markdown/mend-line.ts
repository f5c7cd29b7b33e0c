import { mendAsterisks } from '../../inline/index.ts';

/**
 * Mends what keeps a line from being the Markdown it was meant to be: indents of ideographic spaces, task marks without
 * their blanks, asterisks that do not pair. The line stays one line.
 */
export function mendLine(line: string): string {
  const shallow = withoutDepth(line);
  const indented = /^[ \t]*\u3000/u.test(shallow) ? shallow.trimStart() : shallow;
  const task = /^(\s*)[-*+]\s*(?:\[([ xX√✓]?)\]|【([ xX√✓]?)】)(?!\()\s*(?=\S)/u.exec(indented);
  const isChecked = task && (task[2] ?? task[3] ?? '').trim() !== '';
  const listed = task ? `${task[1]}- [${isChecked ? 'x' : ' '}] ${indented.slice(task[0].length)}` : indented;
  return mendAsterisks(withPictures(listed));
}

const picture = /<img\b[^<>]*?\bsrc\s*=\s*(["'])([^"'<>]*)\1[^<>]*>/gi;

// A picture written as HTML is one; the tags that place it go with it.
function withPictures(line: string): string {
  if (!/<img\b/i.test(line) || line.includes('`')) return line;
  return line
    .replace(picture, (tag, _quote, source: string) => {
      const alt = /\balt\s*=\s*(["'])([^"'<>\][]*)\1/i.exec(tag)?.[2] ?? '';
      return `![${alt}](<${source.trim()}>)`;
    })
    .replace(/<\/?(?:div|p|center|span|figure|a|br|b)\b[^<>]*>/gi, '')
    .trimEnd();
}

/**
 * Takes off what nests deeper than anybody means: more than sixteen marks of quotes, more than sixty blanks. Every level
 * costs, and thousands of them would end the reading.
 */
export function withoutDepth(line: string): string {
  const [prefix] = /^[\s>]*/.exec(line)!;
  if (prefix.length <= 32) return line;
  const marks = prefix.replace(/\s/g, '').length;
  const rest = line.slice(prefix.length);
  if (marks > 16) return `${'>'.repeat(16)} ${rest}`;
  return marks === 0 && prefix.length > 60 ? ' '.repeat(60) + rest : line;
}
