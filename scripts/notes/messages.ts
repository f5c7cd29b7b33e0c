import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { count } from '../command/progress.ts';

const limit = 40;

/** The errors and warnings of all notes as lines that an editor can jump to; the rest is in the reports. */
export function messageLines(notes: readonly VFile[]): string[] {
  const all = notes.flatMap((note) =>
    note.messages.filter(isForPeople).map((message) => ({ message, line: messageLine(note, message) })),
  );
  const sorted = [
    ...all.filter(({ message }) => message.fatal),
    ...all.filter(({ message }) => !message.fatal),
  ];
  const lines = sorted.slice(0, limit).map(({ line }) => line);
  const rest = all.length - lines.length;
  return rest > 0 ? [...lines, `… and ${count(rest, 'more message')}: see the reports`] : lines;
}

/** Everything but what is only for the record. */
function isForPeople(message: VFileMessage): boolean {
  return message.fatal !== undefined && message.fatal !== null;
}

function messageLine(note: VFile, message: VFileMessage): string {
  const place = [note.path, message.line, message.column].filter((part) => part !== undefined).join(':');
  const code = [message.source, message.ruleId].filter(Boolean).join(':');
  return `${place} ${message.fatal ? 'error' : 'warning'} ${message.reason} ${code}`.trimEnd();
}
