import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../support/run-script.ts';

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

test('every npm command of the README exists', () => {
  const commands = [...readme.matchAll(/\bnpm (?:run )?([a-z:]+)(?![\w:])/g)].map(([, name = '']) => name);
  const ours = commands.filter((name) => !['ci', 'install', 'and'].includes(name));
  expect(ours.length).toBeGreaterThan(1);
  for (const name of ours) expect(Object.keys(scripts)).toContain(name);
});

test('every npm command runs a script that exists, after the dependencies were looked at', () => {
  for (const [name, command] of Object.entries(scripts)) {
    const [, path = ''] = /^node (\S+)/.exec(command) ?? [];
    expect(existsSync(join(projectRoot, path)), command).toBe(true);
    if (!/^pre|^post|^fix$/.test(name)) expect(scripts[`pre${name}`]).toBe('node scripts/install.mjs');
  }
});

test('every path that the README links to exists', () => {
  // Examples of notes have links of their own.
  const prose = readme.replaceAll(/^(`{3,})[\s\S]*?^\1$|`[^`\n]*`/gm, '');
  const links = [...prose.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path = '']) => path);
  expect(links.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
});
