import type { Language } from './info.ts';

/** A command of a transcript and what the note says came of it. */
export interface Step {
  /** Name of the client; empty when there is only one. */
  session: string;
  /** The command without prompt and remark; empty asks for the reply of one that waited. */
  command: string;
  /** Its lines as they stand in the note. */
  source: readonly string[];
  /** Index of its first line in the code. */
  at: number;
  /** Remark at the end of an SQL command, which may be a claim. */
  remark?: string;
  reply: readonly string[];
  /** Blank lines after the reply. */
  blanks: number;
}

const prompts: Readonly<Partial<Record<Language, RegExp>>> = {
  redis: /^([A-Za-z]\w*(?:\.\w+)?)?>(?: (.*))?$/,
  sql: /^([A-Za-z]\w*(?:\.\w+)?)>(?:\s+(.*))?$/,
  bash: /^()\$ (.*)$/,
};

/** Reads code as a transcript of prompts and replies; nothing when it has no prompts. */
export function readTranscript(language: Language, code: string): Step[] | undefined {
  const prompt = prompts[language];
  const lines = code.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  if (prompt === undefined || !prompt.test(lines[first] ?? '')) return undefined;
  const steps: Step[] = [];
  for (let at = first; at < lines.length; ) {
    const end = nextPrompt(lines, at + 1, prompt);
    steps.push(readStep(language, prompt, lines.slice(at, end), at));
    at = end;
  }
  return steps;
}

function nextPrompt(lines: readonly string[], from: number, prompt: RegExp): number {
  const next = lines.findIndex((line, index) => index >= from && prompt.test(line));
  return next < 0 ? lines.length : next;
}

function readStep(language: Language, prompt: RegExp, lines: readonly string[], at: number): Step {
  const [, session = '', head = ''] = prompt.exec(lines[0] ?? '') ?? [];
  const texts = [head, ...lines.slice(1)];
  const length = language === 'sql' ? statementLength(texts) : 1;
  const rest = lines.slice(length);
  const filled = rest.findLastIndex((line) => line.trim() !== '') + 1;
  const full = texts.slice(0, length).join('\n');
  const { command, remark } = language === 'sql' ? withoutRemark(full) : { command: full, remark: undefined };
  return {
    session,
    command,
    source: lines.slice(0, length),
    at,
    ...(remark !== undefined && { remark }),
    reply: rest.slice(0, filled),
    blanks: rest.length - filled,
  };
}

/** How many lines the statement takes: to the one that ends with a semicolon. */
function statementLength(texts: readonly string[]): number {
  if (withoutRemark(texts[0] ?? '').command === '') return 1;
  const end = texts.findIndex((text) => /;\s*$/.test(withoutRemark(text).command));
  return end < 0 ? 1 : end + 1;
}

function withoutRemark(text: string): { command: string; remark: string | undefined } {
  const [, command, remark] = /^(|[\s\S]*;)\s*--\s+(.*)$/.exec(text) ?? [];
  return command === undefined
    ? { command: text.trim(), remark: undefined }
    : { command: command.trim(), remark };
}

/** Splits a script of SQL into statements, each ending with a semicolon at the end of a line. */
export function statementsOf(script: string): string[] {
  const statements: string[] = [];
  let open: string[] = [];
  for (const line of script.split('\n')) {
    const bare = line.replace(/(^|;)\s*--\s.*$/, '$1').trimEnd();
    if (bare.trim() === '') continue;
    open.push(bare);
    if (bare.endsWith(';')) {
      statements.push(open.join('\n'));
      open = [];
    }
  }
  return open.length > 0 ? [...statements, open.join('\n')] : statements;
}

/** Plain commands as the steps of one client. */
export function commandsOf(code: string): Step[] {
  return code.split('\n').flatMap((text, at) => {
    const command = text.trim();
    return command === '' || command.startsWith('#')
      ? []
      : [{ session: '', command, source: [text], at, reply: [], blanks: 0 }];
  });
}
