import { type Language, type Options, readInfo, type Verb } from './info.ts';
import type { Entry, Lock } from './lock.ts';
import { sha256 } from './sha256.ts';

/** Code of a note that can be run, with the output that the note claims. */
export interface Snippet extends CodeToRun {
  /** Path of the note inside the notes folder. */
  note: string;
  /** What its author expects; empty when the claim is in the code itself or the output is only recorded. */
  outputs: readonly ExpectedOutput[];
  /** Blocks of the same note that it needs. */
  uses: readonly CodeToRun[];
}

/** A fence that says what it is. */
export interface CodeToRun {
  /** Line of the opening fence. */
  line: number;
  language: Language;
  verb: Verb;
  options: Options;
  code: string;
}

/** An output block. */
export interface ExpectedOutput {
  line: number;
  options: Options;
  text: string;
}

/** Name of a tool → its exact version. */
export type Tools = Readonly<Record<string, string>>;

/** What is known of a snippet: `differs` when versions of a tool disagree, `recorded` when nothing was compared. */
export type State = 'verified' | 'differs' | 'recorded' | 'unverified';

/**
 * Fingerprint of everything that decides a result: the code, what it uses, the expected output, the options and the
 * versions of the tools. Titles and places may change without a new run.
 */
export function hashOf(
  { language, verb, options, code, outputs, uses }: Omit<Snippet, 'note' | 'line'>,
  tools: Tools,
): string {
  const parts = [
    [language, verb, deciding(options), code],
    outputs.map((output) => [deciding(output.options), output.text]),
    uses.map((used) => [used.language, used.verb, deciding(used.options), used.code]),
    sorted(tools),
  ];
  return sha256(JSON.stringify(parts)).slice(0, 24);
}

/** Fingerprint of one fence by itself, for places that see no more of the note than that. */
export function blockHashOf({ language, verb, options, code }: Omit<CodeToRun, 'line'>): string {
  return sha256(JSON.stringify([language, verb, deciding(options), code])).slice(0, 24);
}

/** What the lock file knows of a snippet. */
export function stateOf(snippet: Snippet, lock: Lock): { state: State; entry?: Entry } {
  const entry = lock.snippets.find(({ tools, hash }) => hash === hashOf(snippet, tools));
  return entry ? { state: entry.result, entry } : { state: 'unverified' };
}

/** What the lock file knows of a fence of a page; nothing when it is not a snippet. */
export function stateOfFence(fence: Fence, lock: Lock): { state: State; entry?: Entry } | undefined {
  const info = readInfo(fence.lang, fence.meta);
  if (info.kind !== 'code' || info.verb === 'file') return undefined;
  const block = blockHashOf({ ...info, code: fence.value });
  const entry = lock.snippets.find((candidate) => candidate.block === block);
  return entry ? { state: entry.result, entry } : { state: 'unverified' };
}

/** A fenced block as Markdown trees hold it. */
export interface Fence {
  lang?: string | null | undefined;
  meta?: string | null | undefined;
  value: string;
}

/** A short name for messages: `go run`. */
export function kindOf({ language, verb }: Pick<CodeToRun, 'language' | 'verb'>): string {
  return `${language} ${verb}`;
}

const toolNames: Readonly<Record<string, string>> = {
  go: 'Go',
  redis: 'Redis',
  mysql: 'MySQL',
  etcd: 'etcd',
};

/** A tool as its makers write it; `go1.27` is a toolchain, whose version says the rest. */
export function toolName(tool: string): string {
  return toolNames[tool.replace(/^go[\d.]+$/, 'go')] ?? tool;
}

function deciding(options: Options): [string, string][] {
  const { title: _title, ...rest } = options;
  return sorted(rest);
}

function sorted(record: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
}
