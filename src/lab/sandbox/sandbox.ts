import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Duplex } from 'node:stream';
import { enterScript } from './enter-script.ts';
import type { Isolation } from './isolation.ts';
import type { Limits } from './limits.ts';
import { memoryOf } from './memory-of.ts';

/** A command to run where it can do no harm. */
export interface Job {
  /** Folder whose programs it sees: `/` or an unpacked root. */
  base: string;
  /** Script for `sh`, run in an empty folder; it finds `files` in /in. */
  script: string;
  files?: Readonly<Record<string, string>>;
  /** Folders of this machine that a trusted step sees: path on the machine → path in the sandbox. */
  writable?: Readonly<Record<string, string>>;
  readable?: Readonly<Record<string, string>>;
  /** As `readable`, but the sandbox may write to a copy that vanishes with it. */
  layered?: Readonly<Record<string, string>>;
  /** Two-way channels: descriptors 4, 5, … of the script. */
  channels?: number;
  /** No limit for one process, for programs that reserve far more than they use. */
  reserves?: boolean;
  limits: Limits;
}

/** Why a job was stopped. */
export type Overrun = 'time' | 'memory' | 'output';

/** How a job ended. */
export interface Ended {
  output: string;
  /** Exit code of the script; none when it was stopped. */
  code?: number;
  overrun?: Overrun;
  /** Processes that it left running; they have been killed. */
  left: number;
  /** What went wrong before the script began. */
  broken?: string;
}

/** A job under way. */
export interface Running {
  channels: readonly Duplex[];
  ended: Promise<Ended>;
  /** Kills everything that belongs to it. */
  stop(): void;
}

const firstUid = 1_900_000_000;

/** Starts a job in namespaces of its own. */
export function start(job: Job, { words, root }: Isolation): Running {
  const home = mkdtempSync(join(tmpdir(), 'inkstone-lab-'));
  for (const name of ['root', 'in']) mkdirSync(join(home, name));
  for (const [name, text] of Object.entries({ ...job.files, '.script': job.script })) {
    mkdirSync(dirname(join(home, 'in', name)), { recursive: true });
    writeFileSync(join(home, 'in', name), text);
  }
  writeFileSync(join(home, 'enter'), enterScript);
  const { limits, base, channels: count = 0 } = job;
  const bytes = (mb: number) => String(mb * 1024 * 1024);
  // A user of its own for every job, or the limits on processes would add up.
  const uid = root
    ? firstUid + (Math.floor(performance.timeOrigin + performance.now() * 1000) % 90_000_000)
    : 0;
  const binds = [
    ...bindWords('w', job.writable),
    ...bindWords('r', job.readable),
    ...bindWords('o', job.layered),
  ].join(' ');
  const values = [
    home,
    base === '/' ? '' : base,
    String(limits.diskMb),
    String(uid),
    String(limits.processes),
    job.reserves ? '0' : bytes(limits.memoryMb),
    bytes(limits.diskMb),
    binds,
  ];
  const [program = '', ...rest] = words;
  const child = spawn(program, [...rest, '--', 'sh', join(home, 'enter'), ...values, 'sh', '/in/.script'], {
    detached: true,
    env: { PATH: `${process.env['PATH']}:/usr/sbin:/sbin` },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe', ...Array<'pipe'>(count).fill('pipe')],
  });
  const channels = child.stdio.slice(4) as unknown as Duplex[];
  for (const channel of channels) channel.on('error', () => undefined);
  const stop = () => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) killGroup(child.pid);
  };
  let overrun: Overrun | undefined;
  const overran = (reason: Overrun) => {
    overrun ??= reason;
    stop();
  };
  const printed = collect(child.stdout!, limits.outputBytes, () => overran('output'));
  const said = collect(child.stderr!, 8192, () => undefined);
  const report = collect(child.stdio[3] as unknown as NodeJS.ReadableStream, 1024, () => undefined);
  const clock = setTimeout(() => overran('time'), limits.seconds * 1000);
  const watch = setInterval(() => {
    if (child.pid !== undefined && memoryOf(child.pid) > limits.memoryMb * 1024 * 1024) overran('memory');
  }, 100);
  const ended = new Promise<Ended>((resolve) => {
    const finish = (trouble?: string) => {
      clearTimeout(clock);
      clearInterval(watch);
      rmSync(home, { recursive: true, force: true });
      const [, code, left] = /^ended (\d+) (\d+)/.exec(report()) ?? [];
      const broken =
        trouble ??
        (code === undefined && overrun === undefined
          ? said().trim() || 'the sandbox ended early'
          : undefined);
      resolve({
        output: printed(),
        left: Number(left ?? 0),
        ...(code !== undefined && !overrun && { code: Number(code) }),
        ...(overrun && { overrun }),
        ...(broken !== undefined && { broken }),
      });
    };
    child.once('error', (error) => finish(error.message));
    child.once('close', () => finish());
  });
  return { channels, ended, stop };
}

function bindWords(kind: string, folders: Readonly<Record<string, string>> = {}): string[] {
  return Object.entries(folders).map(([from, to]) => `${kind}=${from}=${to}`);
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** Keeps what a stream brings, up to a limit. */
function collect(stream: NodeJS.ReadableStream, limit: number, over: () => void): () => string {
  const chunks: Buffer[] = [];
  let bytes = 0;
  stream.on('data', (chunk: Buffer) => {
    if (bytes < limit) chunks.push(chunk.subarray(0, limit - bytes));
    bytes += chunk.length;
    if (bytes > limit) over();
  });
  return () => Buffer.concat(chunks).toString('utf8');
}
