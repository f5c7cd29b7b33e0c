import { spawnSync } from 'node:child_process';
import { onPath } from './packages.ts';

/** A tool of this machine that is recent enough. */
export interface PathTool {
  tool: keyof typeof onPath;
  version: string;
}

/** The tools on PATH that are recent enough for the lab. */
export function toolsOnPath(): PathTool[] {
  return (Object.keys(onPath) as PathTool['tool'][]).flatMap((tool) => {
    const { program, words, atLeast } = onPath[tool];
    const { stdout, error } = spawnSync(program, words, { encoding: 'utf8', timeout: 10_000 });
    const version = error ? undefined : /\b\d+\.\d+(?:\.\d+)*/.exec(stdout ?? '')?.[0];
    return version !== undefined && reaches(version, atLeast) ? [{ tool, version }] : [];
  });
}

/** Whether a version such as `1.26.10` is at least `[1, 26]`. */
export function reaches(version: string, atLeast: readonly number[]): boolean {
  const parts = version.split('.').map(Number);
  const [index, difference] = atLeast
    .map((number, at) => [at, (parts[at] ?? 0) - number] as const)
    .find(([, gap]) => gap !== 0) ?? [0, 0];
  return index >= 0 && difference >= 0;
}
