import type { Section } from '../tree/nodes.ts';
import type { Report } from './note-context.ts';

/**
 * Tells when a note stops in the middle of something: code whose braces are still open, or a sentence that ends in a
 * comma or an open bracket. Nothing is made up.
 */
export function reportTruncation(lines: readonly string[], root: Section, report: Report): void {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  if (last < 0) return;
  const block = lastBlock(root);
  const isOpenCode = block?.type === 'code' && block.lines?.end === last + 1 && openBraces(block.value) > 0;
  const isOpenSentence = block?.type !== 'code' && /[，,、（(：:]\s*$/u.test(lines[last]!);
  if (!isOpenCode && !isOpenSentence) return;
  report({
    ruleId: 'truncated-note',
    reason: `Unexpected end of the note inside ${isOpenCode ? 'code' : 'a sentence'}, expected its rest; kept what is there`,
    line: last + 1,
    column: lines[last]!.length,
    severity: 'warning',
  });
}

function lastBlock({ children }: Section): Section['children'][number] | undefined {
  const last = children.at(-1);
  return last?.type === 'section' && last.children.length > 0 ? lastBlock(last) : last;
}

function openBraces(code: string): number {
  const plain = code.replace(/\/\/.*|#.*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`/g, '');
  return (plain.match(/\{/g)?.length ?? 0) - (plain.match(/\}/g)?.length ?? 0);
}
