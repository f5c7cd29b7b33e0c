import type { DiagramModel } from './engine.ts';
import { call, fields, list, plain } from './model-values.ts';

/** Message types of the renderer that open, divide and close a frame around messages. */
const frames: Readonly<Record<number, string>> = {
  10: 'loop',
  12: 'alt',
  15: 'opt',
  19: 'par',
  27: 'critical',
  30: 'break',
};
const dividers: Readonly<Record<number, string>> = { 13: 'else', 20: 'and', 28: 'option' };
const closers = new Set([11, 14, 16, 21, 29, 31]);
const noteType = 2;

/** Outline of a sequence: the messages and notes in order, indented by the frames around them. */
export function sequenceOutline(model: DiagramModel): string[] {
  const actors = call(model, 'getActors');
  const name = (id: unknown): string => {
    const actor = actors instanceof Map ? fields(actors.get(id)) : {};
    return plain(actor['description']) || plain(id);
  };
  const lines: string[] = [];
  let depth = 0;
  for (const message of list(call(model, 'getMessages'))) {
    const type = Number(message['type']);
    const text = plain(message['message']);
    const write = (line: string, level = depth): void => void lines.push('  '.repeat(level) + line.trim());
    const [opener, divider] = [frames[type], dividers[type]];
    if (opener !== undefined) {
      write(`${opener}: ${text}`);
      depth += 1;
    } else if (divider !== undefined) write(`${divider}: ${text}`, Math.max(0, depth - 1));
    else if (closers.has(type)) depth = Math.max(0, depth - 1);
    else if (type === noteType) write(`${name(message['from'])}: ${text}`);
    else if (message['from'] !== undefined && message['to'] !== undefined && text !== '') {
      write(`${name(message['from'])} → ${name(message['to'])}: ${text}`);
    }
  }
  return lines;
}
