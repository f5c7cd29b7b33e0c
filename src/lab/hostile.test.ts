import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { extract } from './extract.ts';
import { emptyLock } from './lock.ts';
import { findLab } from './run/find-lab.ts';
import { type Verdict, verify } from './verify.ts';

const cache = resolve(import.meta.dirname, '../../.cache/lab');
const lab = await findLab({ root: join(cache, 'root'), cache, without: [] });
const ready =
  typeof lab !== 'string' && ['go', 'redis', 'mysql', 'bash'].every((tool) => lab.tools[tool] !== undefined);

const note = join(import.meta.dirname, 'fixtures/hostile/hostile.md');

/** Line and reason of each snippet that does harm, in the order of the note. */
const ends = [
  'hostile.md:5 it ran longer than 2 s and was killed',
  'hostile.md:15 it ran longer than 2 s and was killed',
  "hostile.md:27 it ended with exit code 1; its last lines:\n       | head: error writing 'standard output': No space left on device",
  'hostile.md:39 it printed more than 256 KB and was killed',
  'hostile.md:49 it ended with exit code 1; its last lines:\n       | cat: /box/../etc/shadow: No such file or directory',
  'hostile.md:60 it ran longer than 3 s and was killed',
  'hostile.md:70 it left 1 process running, which was killed',
  'hostile.md:80 it ended with exit code 137',
  'hostile.md:90 it ran longer than 2 s and was killed',
  'hostile.md:108 it ran longer than 5 s and was killed',
  'hostile.md:118 it ran longer than 10 s and was killed',
];

test.skipIf(!ready)(
  'needs Go, Redis and MySQL: what does harm is stopped with its place, and the next one does not notice',
  { timeout: 300_000 },
  async () => {
    if (typeof lab === 'string') return;
    const { snippets } = extract('hostile.md', readFileSync(note, 'utf8'));
    // Sandboxes are built here, so what is left of them would be seen.
    const folder = await temporaryFolder({});
    vi.stubEnv('TMPDIR', folder);
    const watch = new AbortController();
    const reached = isReached(7777, watch.signal);
    const work = {
      lock: emptyLock,
      lab,
      all: true,
      workers: 1,
      today: '2026-01-01',
      report: () => undefined,
    };
    const verdicts = await verify({ ...work, snippets });
    watch.abort();
    vi.unstubAllEnvs();
    const harm = verdicts.filter((_, at) => at % 2 === 0).map(text);
    expect(harm.map((reason, at) => reason.slice(0, ends[at]?.length))).toEqual(ends);
    const neighbours = verdicts.filter((_, at) => at % 2 === 1);
    expect(neighbours.map(({ outcome }) => outcome.kind)).toEqual(neighbours.map(() => 'passed'));
    expect(await reached).toBe(false);
    expect(commandLines().filter((line) => /31337|7777|BENCHMARK/.test(line))).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
    expect(['/escaped', '/usr/escaped', '/tmp/stays'].filter((path) => existsSync(path))).toEqual([]);
  },
);

function text({ snippet, outcome }: Verdict): string {
  return outcome.kind === 'failed' ? `${snippet.note}:${outcome.line} ${outcome.reason}` : outcome.kind;
}

/** Whether anything on this machine answers on a port before the watch ends. */
async function isReached(port: number, signal: AbortSignal): Promise<boolean> {
  while (!signal.aborted) {
    const answers = await new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1', () => done(true)).on('error', () => done(false));
      socket.unref();
    });
    if (answers) return true;
    await setTimeout(50, undefined, { signal }).catch(() => undefined);
  }
  return false;
}

function commandLines(): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      } catch {
        return '';
      }
    });
}
