import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Ended, runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Runs `lab:setup` on a machine that has these programs and no others. */
async function setUp(programs: Readonly<Record<string, string>>): Promise<Ended> {
  const files = Object.entries(programs).map(([name, script]) => [name, `#!/bin/sh\n${script}\n`]);
  const folder = await temporaryFolder(Object.fromEntries(files) as Record<string, string>);
  for (const name of Object.keys(programs)) await chmod(join(folder, name), 0o755);
  const lab = join(folder, 'lab');
  return runScript('scripts/lab-setup.ts', [], { PATH: folder, INKSTONE_LAB: lab });
}

const tools = {
  go: 'echo go version go1.26.3 linux/amd64',
  'redis-server': 'echo Redis server v=8.2.1 sha=00000000',
  mysqld: 'echo mysqld Ver 9.7.4 for Linux',
  etcd: 'echo etcd Version: 3.6.0',
};

describe.skipIf(process.platform !== 'linux')('lab:setup', () => {
  test('uses the tools of PATH when all of them are recent enough', async () => {
    const { code, output } = await setUp(tools);
    expect(output).toBe(
      'go 1.26.3 on PATH is used\nredis 8.2.1 on PATH is used\nmysql 9.7.4 on PATH is used\netcd 3.6.0 on PATH is used\n',
    );
    expect(code).toBe(0);
  });

  test('says why it uses none of them, and what to do where there is no apt', async () => {
    const { code, output } = await setUp({ ...tools, 'redis-server': 'echo Redis server v=7.0.15' });
    expect(output).toContain('go 1.26.3 on PATH is not used, because others are missing there\n');
    expect(output).toContain('redis 7.0.15 on PATH is too old, 8.0 is needed\n');
    expect(output).toContain(
      "apt-get is not on this machine, so Debian's packages cannot be used; put go 1.26, redis-server 8.0, mysqld 9.0, etcd 3.5 or newer on PATH instead\n",
    );
    expect(code).toBe(1);
  });

  test('says what to do when the archive does not answer', async () => {
    const apt = 'echo "$@" | grep -q -- --version || { echo "E: no answer" >&2; exit 100; }';
    const { code, output } = await setUp({
      'apt-get': `PATH=/usr/bin:/bin\n${apt}`,
      'dpkg-deb': 'exit 0',
      tar: 'exit 0',
    });
    expect(output).toMatch(
      /check the network and run npm run lab:setup again, it goes on where it stopped\.\nE: no answer|apt has no source of Debian packages|keys of the Debian archive are missing/,
    );
    expect(output).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
  });
});
