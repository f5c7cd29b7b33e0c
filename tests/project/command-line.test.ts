import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const foreign = join(import.meta.dirname, '../fixtures/foreign');

/** A refusal: exit code 1 and a text for a person, not a stack. */
async function expectRefusal(script: string, words: readonly string[], message: string): Promise<void> {
  const { code, output } = await runScript(`scripts/${script}.ts`, words);
  expect(output).toContain(message);
  expect(output).not.toMatch(/^\s+at /m);
  expect(code).toBe(1);
}

test.each(['compile', 'build', 'start', 'dev', 'zip'])(
  '%s explains its options and refuses others',
  async (script) => {
    const help = await runScript(`scripts/${script}.ts`, ['--help']);
    expect(help.code).toBe(0);
    expect(help.output).toContain('--notes DIR');
    await expectRefusal(script, ['--colour'], "Unknown option '--colour'");
    await expectRefusal(script, ['notes'], "Unexpected argument 'notes'");
    await expectRefusal(script, ['--notes', ''], 'Unexpected empty --notes');
  },
);

test.each(['compile', 'build'])(
  '%s refuses a notes folder that is missing, empty or a file',
  async (script) => {
    const folder = await temporaryFolder({ 'note.md': '# One\n' });
    await mkdir(join(folder, 'empty'));
    await expectRefusal(script, ['--notes', join(folder, 'nowhere')], 'does not exist');
    await expectRefusal(script, ['--notes', join(folder, 'empty')], 'holds no notes');
    await expectRefusal(script, ['--notes', join(folder, 'note.md')], 'is a file');
  },
);

test('compile refuses to write where notes or strange files would suffer', async () => {
  const folder = await temporaryFolder({
    'notes/a.md': '# One\n',
    'texts/a.md': '# One\n\nText.\n',
    'out/pages/note.md': '# Two\n',
    file: '',
  });
  const notes = join(folder, 'notes');
  await expectRefusal('compile', ['--notes', notes, '--out', notes], 'inside the notes folder');
  await expectRefusal(
    'compile',
    ['--notes', notes, '--out', join(notes, 'deep/er')],
    'inside the notes folder',
  );
  await expectRefusal(
    'compile',
    ['--notes', join(folder, 'out/pages'), '--out', join(folder, 'out')],
    'lies inside',
  );
  await expectRefusal(
    'compile',
    ['--notes', notes, '--out', join(folder, 'out')],
    'was not made by this command',
  );
  await expectRefusal('compile', ['--notes', notes, '--out', join(folder, 'file')], 'is a file');
  if (existsSync('/proc/self'))
    await expectRefusal(
      'compile',
      ['--notes', join(folder, 'texts'), '--out', '/proc/x'],
      'takes no folders',
    );
});

test('build refuses to replace a folder that is not a site', async () => {
  const folder = await temporaryFolder({ 'notes/a.md': '# One\n', 'letters/dear.txt': 'Dear\n' });
  const notes = join(folder, 'notes');
  await expectRefusal(
    'build',
    ['--notes', notes, '--out', join(folder, 'letters')],
    'was not built by this command',
  );
  await expectRefusal('build', ['--notes', notes, '--out', folder], 'cannot replace');
  await expectRefusal('build', ['--notes', notes, '--out', join(notes, 'site')], 'lies among the notes');
});

test('a broken taxonomy is named with its place', async () => {
  const folder = await temporaryFolder({ 'a.md': '# One\n', 'taxonomy.yml': 'domains: []\ntopics: 3\n' });
  await expectRefusal('compile', ['--notes', folder], 'taxonomy.yml:2');
});

test('compile writes only what changed, removes what is gone and leaves the notes alone', async () => {
  const folder = await temporaryFolder({
    'notes/a.md': '# One\n\nFirst.\n',
    'notes/b.md': '# Two\n\nSecond.\n',
  });
  const words = ['--notes', join(folder, 'notes'), '--out', join(folder, 'out')];
  expect(await runScript('scripts/compile.ts', words)).toMatchObject({ code: 0 });
  expect((await runScript('scripts/compile.ts', words)).output).toMatch(/ 0 changed, 0 removed/);
  await writeFile(join(folder, 'out/pages/old.mdx'), 'old');
  expect((await runScript('scripts/compile.ts', words)).output).toMatch(/ 0 changed, 1 removed/);
});

test.each(['start', 'dev'])('%s says that the port it was given is in use', async (script) => {
  const busy = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => {
    busy.close();
  });
  await new Promise((resolve) => busy.once('listening', resolve));
  const { port } = busy.address() as AddressInfo;
  await expectRefusal(script, ['--notes', foreign, '--port', String(port)], `Port ${port} is in use`);
});
