import { spawn } from 'node:child_process';
import { duration } from '../command/progress.ts';
import { projectRoot } from '../notes/place.ts';

/** More than that is not worth waiting for: what needs the tools is then counted as skipped. */
const mostMinutes = 4;

/** Runs `lab:setup` beside other steps; prints how it ended, which never fails the tests. */
export async function provisionLab(): Promise<void> {
  const started = performance.now();
  const child = spawn(process.execPath, ['scripts/lab-setup.ts'], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that apt can be stopped with it.
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  let late = false;
  const clock = setTimeout(() => {
    late = true;
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }, mostMinutes * 60_000);
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  clearTimeout(clock);
  const took = duration(performance.now() - started);
  if (code === 0) console.log(`ok     tools of the lab (${took})`);
  else if (late)
    console.log(
      `no tools for the lab: they did not arrive in ${mostMinutes} min; the next run goes on from there`,
    );
  else console.log(`no tools for the lab: ${output.trim().split('\n').slice(-4).join('\n')}`);
}
