/** Oldest versions of a machine's own tools that notes about today's tools can be checked with. */
export const oldestVersions: Readonly<Record<string, readonly number[]>> = {
  go: [1, 26],
  redis: [8, 0],
  mysql: [9, 0],
  etcd: [3, 5],
};

/** Whether a version such as `1.26.10` is at least `[1, 26]`. */
export function reaches(version: string, atLeast: readonly number[]): boolean {
  const parts = version.split('.').map(Number);
  const difference = atLeast.map((number, at) => (parts[at] ?? 0) - number).find((gap) => gap !== 0) ?? 0;
  return difference >= 0;
}
