import { type Entry, keepDates, type Lock } from './lock.ts';
import type { Lab, Outcome } from './run/lab.ts';
import { prepareMysql } from './run/mysql-template.ts';
import { runSnippet, toolsFor, toolsHere } from './run/run-snippet.ts';
import { blockHashOf, hashOf, kindOf, type Snippet } from './snippet.ts';

/** What came of one snippet; `known` when the lock already had it. */
export interface Verdict {
  snippet: Snippet;
  outcome: Outcome | { kind: 'known' };
  /** What the lock should say; none when the snippet failed or could not be run. */
  entry?: Entry;
}

/** What to run and where. */
export interface Work {
  snippets: readonly Snippet[];
  lock: Lock;
  lab: Lab;
  /** Also what has not changed. */
  all: boolean;
  /** How many at a time. */
  workers: number;
  /** ISO date that new results get. */
  today: string;
  report: (verdict: Verdict) => void;
}

/** Claims about time fail when something else wants the processor, so `quiet` snippets run alone and may try again. */
const quietTries = 3;

function isQuiet({ options }: Snippet): boolean {
  return options['quiet'] !== undefined;
}

/** Runs what has changed, several at a time; gives back the verdicts in the order of the snippets. */
export async function verify(work: Work): Promise<Verdict[]> {
  const { snippets, workers, report, lab } = work;
  // Done once and before the workers start, or each of them would do it.
  const runnable = snippets.filter((snippet) => 'tools' in toolsHere(snippet, lab.tools));
  if (runnable.some((snippet) => toolsFor(snippet).includes('mysql'))) await prepareMysql(lab);
  const verdicts: Verdict[] = [];
  let next = 0;
  const judge = async (at: number) => {
    const verdict = await verdictOn(snippets[at]!, work);
    verdicts[at] = verdict;
    report(verdict);
  };
  const [quiet, others] = [true, false].map((wanted) =>
    [...snippets.keys()].filter((at) => isQuiet(snippets[at]!) === wanted),
  );
  const worker = async () => {
    while (next < others!.length) await judge(others![next++]!);
  };
  await Promise.all(Array.from({ length: Math.max(1, workers) }, worker));
  for (const at of quiet!) await judge(at);
  return verdicts;
}

async function verdictOn(snippet: Snippet, { lock, lab, all, today }: Work): Promise<Verdict> {
  const here = toolsHere(snippet, lab.tools);
  if ('missing' in here) return { snippet, outcome: { kind: 'skipped', reason: here.missing.join(', ') } };
  const hash = hashOf(snippet, here.tools);
  const known = lock.snippets.find((entry) => entry.hash === hash && entry.note === snippet.note);
  if (known && !all)
    return { snippet, outcome: { kind: 'known' }, entry: { ...known, block: blockHashOf(snippet) } };
  let outcome = await runSnippet(snippet, lab);
  for (let left = quietTries - 1; left > 0 && isQuiet(snippet) && outcome.kind === 'failed'; left--)
    outcome = await runSnippet(snippet, lab);
  if (outcome.kind !== 'passed') return { snippet, outcome };
  const { result, outputs } = outcome;
  const entry: Entry = {
    note: snippet.note,
    kind: kindOf(snippet),
    hash,
    block: blockHashOf(snippet),
    tools: here.tools,
    result,
    date: today,
    ...(outputs && { outputs }),
  };
  return { snippet, outcome, entry };
}

/**
 * The lock after a run: what was verified, in the order of the notes. What could not be run here keeps the entry that
 * some other machine made; what failed loses its own. A result that is as before keeps its date. What was only
 * recorded is not run to be compared, so its record stays as long as its fingerprint.
 */
export function lockAfter(
  verdicts: readonly Verdict[],
  before: Lock,
  selected: (note: string) => boolean,
): Lock {
  const made = verdicts.flatMap(({ snippet, outcome, entry }) => {
    if (entry === undefined) return outcome.kind === 'skipped' ? entriesFor(snippet, before) : [];
    const old = before.snippets.find(
      ({ hash, note, result }) => hash === entry.hash && note === entry.note && result === 'recorded',
    );
    return [entry.result === 'recorded' && old ? { ...old, block: entry.block } : entry];
  });
  const others = before.snippets.filter(({ note }) => !selected(note));
  const entries = [...keepDates(made, before), ...others];
  const notes = [...new Set(entries.map(({ note }) => note))].sort();
  return { version: 1, snippets: notes.flatMap((note) => entries.filter((entry) => entry.note === note)) };
}

/** Entries of the lock that a snippet has as it is, whatever the versions of the tools. */
export function entriesFor(snippet: Snippet, lock: Lock): Entry[] {
  return lock.snippets
    .filter(({ hash, note, tools }) => note === snippet.note && hash === hashOf(snippet, tools))
    .slice(0, 1);
}
