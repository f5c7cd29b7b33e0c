import { spawn } from 'node:child_process';
import { duration } from '../command/progress.ts';
import { projectRoot } from '../notes/place.ts';
import type { Step } from './checks.ts';

/** Runs one step, prints its name and time, and its output when it failed (or always, with `show`). */
export async function runStep(
  { name, command, env }: Step,
  show: 'failures' | 'everything' = 'failures',
): Promise<boolean> {
  const started = performance.now();
  if (show === 'everything') console.log(`── ${name}`);
  const { code, output } = await run(command, env, show);
  const passed = code === 0;
  if (!passed && output !== '') console.log(output);
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name} (${duration(performance.now() - started)})`);
  return passed;
}

function run(
  command: readonly string[],
  env: Step['env'],
  show: 'failures' | 'everything',
): Promise<{ code: number; output: string }> {
  const stdio = show === 'everything' ? 'inherit' : 'pipe';
  const child = spawn(process.execPath, command, {
    cwd: projectRoot,
    env: { ...process.env, ...env },
    stdio: ['ignore', stdio, stdio],
  });
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString().trimEnd() }),
    );
  });
}
