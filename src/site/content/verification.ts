import { extract } from '../../lab/extract.ts';
import type { Lock } from '../../lab/lock.ts';
import { blockHashOf, kindOf, type Snippet, type State, stateOf, toolName } from '../../lab/snippet.ts';
import { opensInPlayground } from './playground.ts';

/** What is known of one snippet of a page. */
export interface Verification {
  state: State;
  /** What kind of snippet it is: `go run`. */
  kind: string;
  /** Tools with their versions, `Go 1.26.10`; empty when it was not run. */
  tools: string[];
  /** Day of the result, `2026-11-25`. */
  date?: string;
  /** Where it stands on its page; the code decides it, so that a link never leads to other code. */
  anchor: string;
  /** Output blocks of which each holds for some versions; empty when one holds for all. */
  versions: VersionOutput[];
  /** What came of a run that no output block describes: by version, or under `all`. */
  recorded: Readonly<Record<string, string>>;
  /** Whether its code does the same when it is pasted into the Go playground. */
  playground: boolean;
}

/** An output block of a version matrix. */
export interface VersionOutput {
  line: number;
  /** Labels of the matrix: `1.21` is a version of the language, `go1.27` a toolchain. */
  labels: string[];
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
  const anchors = new Map<string, number>();
  for (const snippet of extract('', text).snippets) {
    const { state, entry } = stateOf(snippet, lock);
    const tools = Object.entries(entry?.tools ?? {}).map(([tool, version]) => `${toolName(tool)} ${version}`);
    const name = `run-${blockHashOf(snippet).slice(0, 8)}`;
    const count = (anchors.get(name) ?? 0) + 1;
    anchors.set(name, count);
    found.set(snippet.line, {
      state,
      kind: kindOf(snippet),
      tools,
      ...(entry && { date: entry.date }),
      anchor: count === 1 ? name : `${name}-${count}`,
      versions: versionsOf(snippet),
      recorded: snippet.outputs.length === 0 ? (entry?.outputs ?? {}) : {},
      playground: opensInPlayground(snippet),
    });
  }
  return found;
}

/** The versions that a page was verified against; undefined when nothing on it was. */
export function pageVerification(
  verifications: ReadonlyMap<number, Verification>,
): PageVerification | undefined {
  const run = [...verifications.values()].filter(({ date }) => date !== undefined);
  if (run.length === 0) return undefined;
  return {
    tools: [...new Set(run.flatMap(({ tools }) => tools))].sort(),
    date: run
      .map(({ date = '' }) => date)
      .sort()
      .at(-1)!,
  };
}

/** Blocks without `for=` belong to the versions that no other block names. */
function versionsOf({ options, outputs }: Snippet): VersionOutput[] {
  const named = outputs.flatMap((output) => labelsIn(output.options['for']));
  if (outputs.length < 2 || named.length === 0) return [];
  const others = labelsIn(options['matrix']).filter((label) => !named.includes(label));
  return outputs.map((output) => {
    const own = labelsIn(output.options['for']);
    return { line: output.line, labels: own.length > 0 ? own : others };
  });
}

function labelsIn(list: string | undefined): string[] {
  return (list ?? '').split(',').filter(Boolean);
}
