// npm run verify: runs the snippets of the notes with the real tools.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { emptyLock, type Lock, parseLock, printLock } from '../src/lab/lock.ts';
import { findLab } from '../src/lab/run/find-lab.ts';
import { entriesFor, lockAfter, type Verdict, verify } from '../src/lab/verify.ts';
import { CommandFailure, runCommand } from './command/failure.ts';
import { count } from './command/progress.ts';
import { labCache, labRoot } from './lab/lab-place.ts';
import { readSnippets } from './lab/read-snippets.ts';
import { sampleOf } from './lab/sample.ts';
import { tallyOf, tallyText, verdictText } from './lab/verdict-text.ts';
import { readVerifyOptions, type VerifyOptions } from './lab/verify-options.ts';
import { shown } from './notes/place.ts';

await runCommand(async () => {
  const options = readVerifyOptions();
  if (options === undefined) return;
  const selected = (note: string) =>
    options.only === undefined ||
    note === options.only ||
    note.startsWith(`${options.only.replace(/\/$/, '')}/`);
  const found = await readSnippets(options.notes);
  const problems = found.problems.filter(({ note }) => selected(note));
  const before = readLock(options);
  const here = found.snippets.filter(({ note }) => selected(note));
  const snippets = options.sample ? sampleOf(here, before) : here;
  for (const { note, line, reason } of problems)
    console.log(`FAILED  ${shown(options.notes)}/${note}:${line} ${reason}`);
  const verdicts = await run(snippets, before, options);
  console.log(`\n${tallyText(verdicts)}`);
  if (options.report !== undefined) writeFileSync(options.report, JSON.stringify(tallyOf(verdicts)));
  const lock = lockAfter(verdicts, before, selected);
  const changed = printLock(lock) !== printLock(before);
  if (options.update && changed) writeFileSync(options.lock, printLock(lock));
  if (options.update) console.log(`${shown(options.lock)} ${changed ? 'written' : 'is as it was'}`);
  const uncovered = snippets.filter(
    (snippet) => entriesFor(snippet, options.update ? lock : before).length === 0,
  );
  if (uncovered.length > 0)
    console.log(
      `${count(uncovered.length, 'snippet')} not covered by ${shown(options.lock)}${options.update ? '' : ' (npm run verify -- --update writes it)'}`,
    );
  if (
    problems.length > 0 ||
    verdicts.some(({ outcome }) => outcome.kind === 'failed') ||
    uncovered.length > 0
  )
    process.exitCode = 1;
});

async function run(
  snippets: Parameters<typeof verify>[0]['snippets'],
  lock: Lock,
  options: VerifyOptions,
): Promise<Verdict[]> {
  const lab = await findLab({ root: labRoot, cache: labCache, without: options.without });
  if (typeof lab === 'string') {
    console.log(`Nothing is run: ${lab}`);
    return snippets.map((snippet) => ({ snippet, outcome: { kind: 'skipped', reason: 'isolation' } }));
  }
  console.log(
    Object.entries(lab.tools)
      .map(([tool, version]) => `${tool} ${version}`)
      .join(', ') || 'No tools: run npm run lab:setup',
  );
  console.log(`from ${lab.base === '/' ? 'this machine' : shown(lab.base)}\n`);
  const report = (verdict: Verdict) => {
    const text = verdictText(verdict, shown(options.notes));
    if (text !== undefined) console.log(text);
  };
  const today = new Date().toISOString().slice(0, 10);
  return verify({
    snippets,
    lock,
    lab,
    all: options.all || options.sample,
    workers: Math.min(4, availableParallelism()),
    today,
    report,
  });
}

function readLock({ lock }: VerifyOptions): Lock {
  if (!existsSync(lock)) return emptyLock;
  try {
    return parseLock(readFileSync(lock, 'utf8'));
  } catch (error) {
    throw new CommandFailure(`${shown(lock)} cannot be read: ${(error as Error).message}`);
  }
}
