import { readDecisions, readNotes } from '../../src/compiler/1-read/index.ts';
import { compile } from '../../src/compiler/index.ts';
import { CommandFailure } from '../command/failure.ts';
import { count, phase } from '../command/progress.ts';
import { messageLines } from './messages.ts';
import type { Place } from './place.ts';
import { shown } from './place.ts';
import { writeOutput } from './write-output.ts';

type Compilation = ReturnType<typeof compile>;

/** Reads, compiles and writes the notes of a place, telling how far it is; fails when there is nothing to show for it. */
export async function compileNotes(place: Place): Promise<Compilation> {
  const decisions = await readDecisions(place);
  // Overrides name notes of the folder that the taxonomy was written for.
  if (place.borrowsTaxonomy) decisions.taxonomy.overrides = [];
  const folder = await phase(
    'read',
    () => readNotes(place.notes),
    ({ notes }) => `${count(notes.length, 'note')} of ${shown(place.notes)}`,
  );
  for (const { path, reason } of folder.refused) console.error(`${path} left out: ${reason}`);
  const compilation = await phase(
    'compile',
    () => compile(folder, decisions),
    ({ files }) => count(files.filter(({ path }) => path.startsWith('pages/')).length, 'page'),
  );
  for (const line of messageLines(compilation.notes)) console.error(line);
  if (!compilation.ok) {
    throw new CommandFailure('No pages were written: mend the errors above and run the command again');
  }
  await phase(
    'write',
    () => writeOutput(compilation.files, place.output),
    ({ changed, removed, same }) =>
      `${shown(place.output)}: ${changed} changed, ${removed} removed, ${same} unchanged`,
  );
  return compilation;
}
