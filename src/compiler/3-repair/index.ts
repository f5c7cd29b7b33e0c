import { say } from '../diagnostics/index.ts';
import type { ParsedNote } from '../stages.ts';
import { rules } from './rules/index.ts';

/** Runs every rule over a note. An article is as its author wants it: nothing is mended there. */
export function repair(note: ParsedNote): ParsedNote {
  if (note.isArticle) return note;
  for (const { id, repair: mend } of rules)
    mend(note.root, (saying) =>
      say(note.file, { severity: 'warning', ...saying, source: 'repair', ruleId: id }),
    );
  return note;
}
