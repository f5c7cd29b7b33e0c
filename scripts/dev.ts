// npm run dev: serves the site while it is being written; saving a note shows the change.
import { runCommand } from './command/failure.ts';
import { compileNotes } from './notes/compile-notes.ts';
import { findPlace } from './notes/place.ts';
import { watchPlace } from './notes/watch.ts';
import { readOptions } from './options.ts';
import { freePort } from './server/listen.ts';
import { untilInterrupt } from './server/until-interrupt.ts';
import { startAstro } from './site/astro-dev.ts';
import { diagramProblems } from './site/check-diagrams.ts';

await runCommand(async () => {
  const options = readOptions('dev', ['notes', 'port', 'base']);
  if (options === undefined) return;
  const interrupted = untilInterrupt();
  const port = await freePort(options.port);
  const place = await findPlace(options.notes, undefined);
  const recompile = async () => {
    const { diagrams } = await compileNotes(place);
    for (const problem of await diagramProblems(diagrams, place)) console.error(problem);
  };
  await recompile();
  const base = options.base ?? '/';
  const server = await startAstro(place, base, port);
  console.log(`\nInkstone is at http://localhost:${server.address.port}${base}  (Ctrl-C ends it)`);
  const watcher = watchPlace(place, recompile);
  await interrupted;
  watcher.close();
  await server.stop();
  // Astro's servers keep timers and watchers that outlive their stop.
  process.exit(0);
});
