// npm start: builds the site when something has changed, and serves it on this machine.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { runCommand } from './command/failure.ts';
import { type Options, readOptions } from './options.ts';
import { freePort, listen } from './server/listen.ts';
import { siteHandler } from './server/site-handler.ts';
import { untilInterrupt } from './server/until-interrupt.ts';
import { siteFolder } from './site/build-site.ts';

await runCommand(async () => {
  const options = readOptions('start', ['notes', 'out', 'port', 'base']);
  if (options === undefined) return;
  const interrupted = untilInterrupt();
  // Known before a build that may take a minute.
  if (options.port !== undefined) await freePort(options.port);
  if (!(await build(options))) {
    process.exitCode = 1;
    return;
  }
  const base = options.base ?? '/';
  const server = await listen(siteHandler(await siteFolder(options), base), options.port);
  console.log(`\nInkstone is at http://localhost:${server.port}${base}  (Ctrl-C ends it)`);
  await interrupted;
  await server.close();
});

/** Builds in a process of its own: what a build needs of memory is given back before the site is served. */
function build({ notes, out, base }: Options): Promise<boolean> {
  const words = Object.entries({ notes, out, base }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, value],
  );
  const child = spawn(process.execPath, [join(import.meta.dirname, 'build.ts'), ...words], {
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code === 0));
  });
}
