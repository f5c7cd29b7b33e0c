import type { VFile } from 'vfile';

/** What a phase has to tell about a note. */
export interface Saying {
  /** The phase's verb. */
  source: 'read' | 'parse' | 'repair' | 'redact' | 'classify' | 'merge' | 'link' | 'emit';
  /** Permanent kebab-case name of the rule; with the source it is the code of the message. */
  ruleId: string;
  /** `Unexpected X, expected Y; did Z`: one sentence without full stop, without text of the note. */
  reason: string;
  line: number;
  column?: number;
  /** Errors fail the build, warnings want a look, infos are for the record. */
  severity: 'error' | 'warning' | 'info';
}

const fatal = { error: true, warning: false, info: undefined } as const;

/** Leaves a message on a note. */
export function say(file: VFile, { source, ruleId, reason, line, column = 1, severity }: Saying): void {
  const message = file.message(reason, { place: { line, column }, source, ruleId });
  message.fatal = fatal[severity];
}
