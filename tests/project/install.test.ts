import { constants, existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Stands in for npm: notes which Node ran it with which words, and does what the line `then` says. */
const stub = (then: string) => `
const { appendFileSync, mkdirSync, symlinkSync } = require('node:fs');
const { join } = require('node:path');
appendFileSync('npm-calls', process.execPath + ' ' + process.argv.slice(2).join(' ') + '\\n');
const install = () => {
  mkdirSync(join('node_modules/node/bin'), { recursive: true });
  symlinkSync(process.execPath, join('node_modules/node/bin/node'));
};
${then}
`;

const success = 'install();';

async function project(then: string) {
  const folder = await temporaryFolder({ 'package-lock.json': '{ "one": 1 }', 'npm-cli.js': stub(then) });
  const install = (env: NodeJS.ProcessEnv = {}, words: string[] = []) =>
    runScript('scripts/install.mjs', words, {
      INKSTONE_ROOT: folder,
      npm_execpath: join(folder, 'npm-cli.js'),
      npm_node_execpath: process.execPath,
      ...env,
    });
  const calls = async () =>
    (await readFile(join(folder, 'npm-calls'), 'utf8').catch(() => '')).split('\n').filter(Boolean);
  return { folder, install, calls };
}

test('installs once, and again when the lock file has changed', async () => {
  const { folder, install, calls } = await project(
    `if (!require('node:fs').existsSync('node_modules/node')) install();`,
  );
  expect((await install()).code).toBe(0);
  expect((await install()).output).toBe('');
  expect(await calls()).toHaveLength(1);
  expect((await calls())[0]).toMatch(/ ci --include=dev /);
  await writeFile(join(folder, 'package-lock.json'), '{ "one": 2 }');
  expect((await install()).code).toBe(0);
  expect(await calls()).toHaveLength(2);
});

test('never runs npm with the Node that npm deletes', async () => {
  const { folder, install, calls } = await project(
    `require('node:fs').rmSync('node_modules', { recursive: true }); install();`,
  );
  const doomed = join(folder, 'node_modules/node/bin/node');
  await mkdir(join(folder, 'node_modules/node/bin'), { recursive: true });
  await copyFile(process.execPath, doomed, constants.COPYFILE_FICLONE);
  expect((await install({ npm_node_execpath: doomed })).code).toBe(0);
  expect((await calls()).map((call) => call.startsWith(folder))).toEqual([false]);
});

test.each([
  ['ENOTFOUND', 'npm could not reach its registry'],
  ['ENOSPC', 'The disk is full'],
  ['EUSAGE', 'package.json and package-lock.json disagree'],
  ['something odd', 'npm ended with code 7'],
])('says what to do when npm fails with %s', async (word, message) => {
  const { folder, install } = await project(`console.error('npm error ${word}'); process.exit(7);`);
  const { code, output } = await install();
  expect(code).toBe(1);
  expect(output).toContain(message);
  expect(output).toContain(`npm error ${word}`);
  expect(existsSync(join(folder, 'node_modules/.inkstone-installed'))).toBe(false);
});

test('notices that install scripts are switched off', async () => {
  const { install } = await project('');
  const { code, output } = await install();
  expect(code).toBe(1);
  expect(output).toContain('install scripts');
});

test('records an install that npm made by itself', async () => {
  const { install, calls } = await project(success);
  await install();
  await install({}, ['--stamp']);
  expect((await install()).output).toBe('');
  expect(await calls()).toHaveLength(1);
});
