import type { PhrasingContent } from 'mdast';
import { hanShare } from '../tree/text.ts';
import { inlineContent } from './inline/index.ts';

const definition = /^([^：:，,。；;、!！?？\s][^：:，,。；;!！?？]{0,19}?)\s*(?:[：:](?![/\\])|——|—|-{2,}|\s-\s)\s*(?=\S)/u;
const command = /^((?:go|git|docker|kubectl|npm|yarn|systemctl|redis-cli|mysql|etcdctl|curl|ssh|ps|top|ls|grep|find|tar|lsof|netstat|ss|df|du|free|cat|tail|awk|sed)\s[\x20-\x7e]*?)\s+(?=\p{Script=Han})/u;

/** Inline content of a line that stands for itself: a term and what it means, a command and its gloss, or just text. */
export function leafContent(text: string): PhrasingContent[] {
  const gloss = command.exec(text);
  if (gloss) return [{ type: 'inlineCode', value: gloss[1]!.replace(/\s+/g, ' ') }, ...inlineContent(` ${text.slice(gloss[0].length)}`)];
  const term = definition.exec(text);
  if (!term || !isTerm(term[1]!)) return inlineContent(text);
  return [
    { type: 'strong', children: inlineContent(term[1]!.trim()) },
    { type: 'text', value: '：' },
    ...inlineContent(text.slice(term[0].length)),
  ];
}

// A term is a name: a URL scheme, a clock or a line of code is none.
function isTerm(text: string): boolean {
  if (/^https?$|^\d+$|[`*=(){}<>$"]|\/\//.test(text)) return false;
  return hanShare(text) > 0 || text.split(/\s+/).length <= 4;
}

/** Whether a line is a term and its explanation. */
export function isDefinition(text: string): boolean {
  const term = definition.exec(text);
  return term !== null && isTerm(term[1]!);
}

/** Whether a line is a command followed by what it does. */
export function isCommand(text: string): boolean {
  return command.test(text);
}
