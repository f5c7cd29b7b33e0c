import type { ElementContent } from 'hast';
import { h } from 'hastscript';

/**
 * ```text
 * > 127.0.0.1:6379> SET a 1
 *   ^^^^^^^^^^^^^^^ prompt
 * ```
 */
const prompt = /^\s*(?:[\w.-]+(?::\d+)?(?:\[\d+\])?>|mysql>|\$|#(?= )|>{1,3})(?:\s|$)/;

/** A terminal session: prompts and the commands after them stand out from the output. */
export function sessionLines(code: string): ElementContent[] {
  const lines = code.split('\n');
  // A script of commands is no session.
  if (!lines.some((line) => prompt.test(line))) return [{ type: 'text', value: code }];
  return lines.flatMap((line, index) => [
    ...sessionLine(line),
    ...(index < lines.length - 1 ? [{ type: 'text' as const, value: '\n' }] : []),
  ]);
}

function sessionLine(line: string): ElementContent[] {
  const found = prompt.exec(line)?.[0];
  if (found === undefined) return line === '' ? [] : [h('span', { class: 'out' }, line)];
  // The prompt is not selected with the command, so that what is copied can be run.
  return [h('span', { class: 'prompt' }, found), { type: 'text', value: line.slice(found.length) }];
}
