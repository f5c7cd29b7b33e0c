import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { trouble } from '../run/judge.ts';
import { findIsolation, type Isolation } from './isolation.ts';
import { usualLimits } from './limits.ts';
import { type Ended, start } from './sandbox.ts';

const isolation = findIsolation();
const limits = { ...usualLimits, seconds: 3, memoryMb: 128, outputBytes: 102_400, diskMb: 16, processes: 64 };

async function run(script: string): Promise<Ended> {
  return start({ base: '/', script, limits }, isolation as Isolation).ended;
}

/** Command lines of all processes of this machine. */
function commandLines(): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      } catch {
        return '';
      }
    });
}

describe.skipIf(typeof isolation === 'string')('needs isolation: a sandbox', () => {
  test('gives back what is printed, and the exit code', async () => {
    expect(await run('pwd; ls -A; echo wrong >&2; exit 7')).toEqual({
      output: '/box\nwrong\n',
      code: 7,
      left: 0,
    });
  });

  test('stops what loops for ever', async () => {
    const ended = await run('while :; do :; done');
    expect(ended.overrun).toBe('time');
    expect(trouble(ended, limits)).toBe('it ran longer than 3 s and was killed');
  });

  test('stops what multiplies', async () => {
    const ended = await run('bomb() { bomb | bomb & }; bomb; sleep 31415');
    expect(ended.overrun).toBe('time');
    expect(commandLines().filter((line) => line.includes('31415'))).toEqual([]);
  });

  test('stops what prints without end', async () => {
    const ended = await run('yes');
    expect(ended.overrun).toBe('output');
    expect(ended.output.length).toBeLessThanOrEqual(102_400);
    expect(trouble(ended, limits)).toContain('it printed more than 100 KB and was killed');
  });

  test('bounds the disk', async () => {
    const ended = await run('for i in 1 2 3; do head -c 12000000 /dev/zero >$i; done; du -sm . | cut -f 1');
    expect(ended.output).toMatch(/No space left on device/);
    expect(Number(ended.output.trim().split('\n').at(-1))).toBeLessThanOrEqual(17);
  });

  test('bounds memory', async () => {
    const ended = await run('tail /dev/zero; echo "code $?"');
    expect(ended.overrun === 'memory' || /code [1-9]/.test(ended.output)).toBe(true);
  });

  test('shows nothing of the machine and lets nothing be written outside', async () => {
    const home = process.cwd();
    const ended = await run(
      `cat /etc/shadow; ls ${home} /root /home; touch /usr/x /in/x /x; mount -t tmpfs none /tmp; kill -9 1; echo end`,
    );
    expect(ended.output.match(/No such file or directory/g)).toHaveLength(4);
    expect(ended.output.match(/Read-only file system/g)).toHaveLength(3);
    expect(ended.output).toMatch(/end\n$/);
    expect(existsSync('/usr/x')).toBe(false);
  });

  test('has no network but its own', async () => {
    const server = createServer((socket) => socket.end('reached\n'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const ended = await run(
      `bash -c 'exec 3<>/dev/tcp/127.0.0.1/${port} && cat <&3'; tail -n +3 /proc/net/dev | cut -d : -f 1`,
    );
    server.close();
    expect(ended.output).not.toContain('reached');
    expect(ended.output.trim().split('\n').at(-1)?.trim()).toBe('lo');
  });

  test('kills what is left running and says so', async () => {
    const ended = await run('sleep 27182 & setsid sleep 27182 & echo done');
    expect(ended).toMatchObject({ output: 'done\n', code: 0, left: 2 });
    expect(trouble(ended, limits)).toContain('it left 2 processes running, which were killed');
    expect(commandLines().filter((line) => line.includes('27182'))).toEqual([]);
  });

  test('leaves no folder behind', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('inkstone-lab-')).length;
    await run('echo x >file');
    expect(
      readdirSync(tmpdir()).filter((name) => name.startsWith('inkstone-lab-')).length,
    ).toBeLessThanOrEqual(before);
  });
});
