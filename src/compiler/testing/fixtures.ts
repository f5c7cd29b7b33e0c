import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import type { SourceNote } from '../stages.ts';

/** A folder with an input and what is expected of it. */
export interface Fixture {
  name: string;
  /** Name of the input: its ending may decide how it is read. */
  file: string;
  text: string;
  /** Where the expected text stands, for `toMatchFileSnapshot`. */
  expected: string;
}

/** Every fixture of a folder, in order. Adding one is adding a folder. */
export function fixturesIn(folder: string): Fixture[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const file = readdirSync(join(folder, name)).find((entry) => entry.startsWith('input.'));
      if (file === undefined) throw new Error(`Fixture ${name} has no input`);
      const text = readFileSync(join(folder, name, file), 'utf8');
      return { name, file, text, expected: join(folder, name, 'expected.txt') };
    });
}

/** A note as the first phase hands it on. */
export function noteOf(path: string, text: string): SourceNote {
  return { file: new VFile({ path, value: text }), syntax: [] };
}
