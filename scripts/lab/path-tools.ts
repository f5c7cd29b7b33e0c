import { spawnSync } from 'node:child_process';
import { oldestVersions, reaches } from '../../src/lab/run/oldest-versions.ts';
import { onPath } from './packages.ts';

/** A tool of this machine. */
export interface PathTool {
  tool: keyof typeof onPath;
  version: string;
  /** Whether the lab can use it. */
  recent: boolean;
}

/** The tools on PATH. */
export function toolsOnPath(): PathTool[] {
  return (Object.keys(onPath) as PathTool['tool'][]).flatMap((tool) => {
    const { program, words } = onPath[tool];
    const { stdout, error } = spawnSync(program, words, { encoding: 'utf8', timeout: 10_000 });
    const version = error ? undefined : /\d+\.\d+(?:\.\d+)*/.exec(stdout ?? '')?.[0];
    if (version === undefined) return [];
    return [{ tool, version, recent: reaches(version, oldestVersions[tool] ?? []) }];
  });
}
