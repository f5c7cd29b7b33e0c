/** What is unpacked for each tool; a tool counts as provided when its last package is there. */
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

/** Programs that make the lab's own tools unnecessary, with the oldest version that will do. */
export const onPath = {
  go: { program: 'go', words: ['version'], atLeast: [1, 26] },
  redis: { program: 'redis-server', words: ['--version'], atLeast: [8, 0] },
  mysql: { program: 'mysqld', words: ['--version'], atLeast: [9, 7] },
  etcd: { program: 'etcd', words: ['--version'], atLeast: [3, 5] },
} as const;
