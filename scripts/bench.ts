// npm run bench: how fast the compiler and the build of the site are on this machine.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './command/failure.ts';
import { duration } from './command/progress.ts';
import { findPlace } from './notes/place.ts';

const measure = join(import.meta.dirname, 'bench/measure-compile.ts');
const build = join(import.meta.dirname, 'build.ts');

await runCommand(async () => {
  const { notes } = await findPlace(undefined, undefined);
  row('what', 'size', 'time', 'rate', 'memory');
  for (const megabytes of [1, 5, 20]) {
    const { size, cpu, memory } = JSON.parse(run([measure, notes, String(megabytes)])) as Measured;
    const rate = `${(size / 1e6 / (cpu / 1000)).toFixed(2)} MB/s`;
    row('compile', `${(size / 1e6).toFixed(1)} MB`, duration(cpu), rate, `${Math.round(memory / 1e6)} MB`);
  }
  const folder = await mkdtemp(join(tmpdir(), 'inkstone-bench-'));
  const started = performance.now();
  run([build, '--out', join(folder, 'site')]);
  row('build', 'own notes', duration(performance.now() - started), '', '');
  await rm(folder, { recursive: true });
});

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
      .map((cell) => cell.padEnd(12))
      .join('')
      .trimEnd(),
  );
}
