/** What is unpacked for each tool. */
export const packages = {
  go: ['golang-1.26-go'],
  'go 1.27': ['golang-1.27-go'],
  'race detector': ['gcc', 'libc6-dev'],
  redis: ['redis-tools', 'redis-server'],
  mysql: ['mysql-client-core', 'mysql-server-core'],
  etcd: ['etcd-client', 'etcd-server'],
  shell: [
    'libc-bin',
    'dash',
    'bash',
    'coreutils',
    'diffutils',
    'findutils',
    'gawk',
    'grep',
    'sed',
    'iproute2',
    'procps',
    'util-linux',
  ],
} as const;

/** Suites of Debian, newest first: the first that has a package is used. */
export const suites = ['sid', 'forky'] as const;

/** Programs that make the lab's own tools unnecessary when all of them are recent enough. */
export const onPath = {
  go: { program: 'go', words: ['version'] },
  redis: { program: 'redis-server', words: ['--version'] },
  mysql: { program: 'mysqld', words: ['--version'] },
  etcd: { program: 'etcd', words: ['--version'] },
} as const;
