// npm run bench: how fast the compiler and the build of the site are on this machine, and how much memory they take.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './command/failure.ts';
import { duration } from './command/progress.ts';
import { findPlace } from './notes/place.ts';
import { readOptions } from './options.ts';

const measure = join(import.meta.dirname, 'bench/measure-compile.ts');
const build = join(import.meta.dirname, 'build.ts');

await runCommand(async () => {
  const options = readOptions('bench', ['notes']);
  if (options === undefined) return;
  const { notes } = await findPlace(undefined, undefined);
  row('what', 'size', 'time', 'rate', 'memory');
  benchFolder('own', notes);
  if (options.notes !== undefined) benchFolder('given', options.notes);
  const folder = await mkdtemp(join(tmpdir(), 'inkstone-bench-'));
  const started = performance.now();
  run([build, '--out', join(folder, 'site')]);
  row('build', 'own notes', duration(performance.now() - started), '', '');
  await rm(folder, { recursive: true });
});

/** Throughput of one core and memory at three sizes: time and memory that grow faster than the notes show here. */
function benchFolder(name: string, notes: string): void {
  const compiled = (megabytes: number, copies: 'same' | 'varied') => {
    const measured = JSON.parse(run([measure, notes, String(megabytes), copies])) as Measured;
    const { size, cpu, memory } = measured;
    const rate = `${(size / 1e6 / (cpu / 1000)).toFixed(2)} MB/s`;
    const what = copies === 'same' ? name : `${name}, varied`;
    row(what, `${(size / 1e6).toFixed(1)} MB`, duration(cpu), rate, `${Math.round(memory / 1e6)} MB`);
    return measured;
  };
  const small = compiled(1, 'same');
  compiled(5, 'same');
  compiled(5, 'varied');
  const large = compiled(20, 'same');
  const growth = (large.memory - small.memory) / (large.size - small.size);
  console.log(`  ${growth.toFixed(0)} MB of memory for each further MB of notes`);
}

/** What bench/measure-compile.ts prints: bytes, milliseconds of one core, bytes. */
interface Measured {
  size: number;
  cpu: number;
  memory: number;
}

/** Each measurement has a process of its own, so that none profits from what another has warmed up. */
function run(words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`${words[0]} failed\n${stdout}\n${stderr}`);
  return stdout;
}

function row(...cells: readonly string[]): void {
  console.log(
    cells
      .map((cell) => cell.padEnd(15))
      .join('')
      .trimEnd(),
  );
}
