import { extract } from '../../lab/extract.ts';
import type { Lock } from '../../lab/lock.ts';
import { type State, stateOf } from '../../lab/snippet.ts';

/** What is known of one snippet of a page. */
export interface Verification {
  state: State;
  /** Tools with their versions, `go 1.26.10`; empty when it was not run. */
  tools: string;
  /** Day of the result, `2026-11-25`. */
  date?: string;
}

/** What a page says of all its snippets together. */
export interface PageVerification {
  /** Tools with their versions. */
  tools: string[];
  /** Day of the latest result. */
  date: string;
}

const runnable = /^\s*(?:`{3,}|~{3,})(?:go|redis|sql|bash) [a-z]/m;

/** Looks the runnable fences of a page up in the lock, by the line on which each begins. */
export function verificationsOf(text: string, lock: Lock): ReadonlyMap<number, Verification> {
  const found = new Map<number, Verification>();
  if (!runnable.test(text)) return found;
  for (const snippet of extract('', text).snippets) {
    const { state, entry } = stateOf(snippet, lock);
    const tools = Object.entries(entry?.tools ?? {}).map(([tool, version]) => `${nameOf(tool)} ${version}`);
    found.set(snippet.line, { state, tools: tools.join('、'), ...(entry && { date: entry.date }) });
  }
  return found;
}

/** The versions that a page was verified against; undefined when nothing on it was. */
export function pageVerification(
  verifications: ReadonlyMap<number, Verification>,
): PageVerification | undefined {
  const run = [...verifications.values()].filter(({ date }) => date !== undefined);
  if (run.length === 0) return undefined;
  const tools = [...new Set(run.flatMap((verification) => verification.tools.split('、')))].sort();
  return {
    tools,
    date: run
      .map(({ date = '' }) => date)
      .sort()
      .at(-1)!,
  };
}

const names: Readonly<Record<string, string>> = { go: 'Go', redis: 'Redis', mysql: 'MySQL', etcd: 'etcd' };

function nameOf(tool: string): string {
  return names[tool] ?? tool;
}
