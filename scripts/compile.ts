// npm run compile: notes → pages, reports and addresses.
import { runCommand } from './command/failure.ts';
import { compileNotes } from './notes/compile-notes.ts';
import { findPlace } from './notes/place.ts';
import { readOptions } from './options.ts';

await runCommand(async () => {
  const options = readOptions('compile', ['notes', 'out']);
  if (options === undefined) return;
  const { summary } = await compileNotes(await findPlace(options.notes, options.out));
  console.log(`\n${summary.text}`);
});
