import type { ParsedNote } from '../stages.ts';
import { rules } from './rules/index.ts';

/** Runs every rule over a note. Articles are repaired like any other note. */
export function repair(note: ParsedNote): ParsedNote {
  for (const rule of rules) rule.repair(note.root, note.file);
  return note;
}
