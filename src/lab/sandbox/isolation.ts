import { spawnSync } from 'node:child_process';

/** How this machine can keep a snippet to itself. */
export type Isolation = { words: readonly string[]; root: boolean };

const namespaces = ['--mount', '--net', '--ipc', '--uts', '--pid', '--fork', '--kill-child=KILL'];

/** Words for a program that starts in new namespaces, or why this machine has none to give. */
export function findIsolation(): Isolation | string {
  if (process.platform !== 'linux')
    return `snippets are isolated by Linux namespaces, which ${process.platform} lacks`;
  const root = process.getuid?.() === 0;
  // Whatever happens to us, the kernel then ends the namespace as well.
  const words = [
    'setpriv',
    '--pdeathsig',
    'KILL',
    'unshare',
    ...(root ? [] : ['--user', '--map-root-user']),
    ...namespaces,
  ];
  const [program = '', ...rest] = words;
  const { status, error, stderr } = spawnSync(
    program,
    [...rest, '--', 'setpriv', '--no-new-privs', 'mount', '-t', 'tmpfs', 'none', '/mnt'],
    { encoding: 'utf8', timeout: 10_000 },
  );
  if (error) return 'unshare and setpriv (package util-linux) are not on this machine';
  if (status !== 0)
    return `this machine allows no new namespaces (${stderr.trim().split('\n')[0]}); run as root`;
  return { words, root };
}
