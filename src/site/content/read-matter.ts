import { parseDocument } from 'yaml';
import { type PageMatter, pageSchema } from '../../schema/page.ts';
import type { PageProblem } from './page-problem.ts';

/** What the front matter says, or why it could not be read. */
export type MatterResult = { ok: true; matter: PageMatter } | { ok: false; problems: PageProblem[] };

const fence = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Reads the front matter of a page and holds it against the contract. */
export function readMatter(source: string): MatterResult {
  const yaml = fence.exec(source)?.[1];
  if (yaml === undefined)
    return failed('Unexpected page without front matter, expected a block between two ---');
  const document = parseDocument(yaml);
  const syntaxError = document.errors[0];
  if (syntaxError)
    return failed(syntaxError.message.split('\n')[0] ?? '', 1 + (syntaxError.linePos?.[0].line ?? 1));
  const parsed = pageSchema.safeParse(document.toJS());
  if (parsed.success) return { ok: true, matter: parsed.data };
  const problems = parsed.error.issues.map((issue) => ({
    line: lineOfKey(yaml, String(issue.path[0] ?? '')),
    column: 1,
    reason: `Unexpected front matter at ${issue.path.join('.') || 'the top'}: ${issue.message}`,
  }));
  return { ok: false, problems };
}

function failed(reason: string, line = 1): MatterResult {
  return { ok: false, problems: [{ line, column: 1, reason }] };
}

// The opening fence is line 1, so the first line of the YAML is line 2.
function lineOfKey(yaml: string, key: string): number {
  const index = yaml.split('\n').findIndex((line) => line.startsWith(`${key}:`));
  return index + 2;
}
