import { readFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFiles } from '../support/project-files.ts';
import { projectRoot } from '../support/run-script.ts';

/** Folders that exist on one machine only; in notes they may be what the note is about. */
const machineFolder = /(?<![\w.:/])\/(?:root|home\/\w+|Users\/\w+|work|var\/folders)\/[\w.]/;

test('no file names a folder of the machine it was made on', async () => {
  const here = [projectRoot, join(tmpdir(), 'inkstone-'), join(userInfo().homedir, '.')].filter(
    (path) => path.length > 8,
  );
  const found = (await projectFiles()).filter((path) => {
    const text = readFileSync(join(projectRoot, path), 'utf8');
    const mayTellOfFolders = /^content\/|[/\\](?:fixtures|corpus)[/\\]|\.test\.ts$/.test(path);
    return here.some((folder) => text.includes(folder)) || (!mayTellOfFolders && machineFolder.test(text));
  });
  expect(found).toEqual([]);
});
