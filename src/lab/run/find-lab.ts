import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findIsolation } from '../sandbox/isolation.ts';
import { usualLimits } from '../sandbox/limits.ts';
import { start } from '../sandbox/sandbox.ts';
import type { Lab } from './lab.ts';
import { oldestVersions, reaches } from './oldest-versions.ts';

/** File in the root of the tools that says what it holds; without it the root is not ready for use. */
export const completeMark = '.complete';

/** Where to look for the tools. */
export interface LabPlace {
  /** Folder of the unpacked tools. */
  root: string;
  /** Folder for what the tools keep between runs. */
  cache: string;
  /** Tools to be treated as if they were not there. */
  without: readonly string[];
}

/** Asks every tool for its version, so that a tool that does not start counts as missing. */
const questions = `
say() { name=$1; shift; version=$("$@" 2>&1 | head -n 1); printf '%s\\t%s\\n' "$name" "$version"; }
for root in /usr/lib/go-* $GOROOT_HERE; do
  if [ -x $root/bin/go ]; then say "go $root" env GOROOT=$root GOTOOLCHAIN=local GOTELEMETRY=off $root/bin/go version; fi
done
for folder in /usr/lib/*/mysql; do export LD_LIBRARY_PATH=$folder; done
say mysql mysqld --no-defaults --version
unset LD_LIBRARY_PATH
say redis redis-server --version
say etcd etcd --version
say bash bash --version
say gcc gcc --version
`;

/** What this machine can run; a sentence when it cannot keep snippets to themselves. */
export async function findLab({ root, cache, without }: LabPlace): Promise<Lab | string> {
  const isolation = findIsolation();
  if (typeof isolation === 'string') return isolation;
  const provided = existsSync(join(root, completeMark));
  const base = provided ? root : '/';
  const goRoot = provided ? '' : goRootOnPath();
  const readable: Record<string, string> =
    goRoot !== '' && !goRoot.startsWith('/usr/') ? { [goRoot]: goRoot } : {};
  const limits = { ...usualLimits, seconds: 60 };
  const ended = await start(
    { base, script: `GOROOT_HERE=${goRoot}\n${questions}`, readable, limits, reserves: true },
    isolation,
  ).ended;
  if (ended.broken !== undefined) return `the sandbox could not be built: ${ended.broken}`;
  const tools: Record<string, string> = {};
  const goRoots: Record<string, string> = {};
  for (const line of ended.output.split('\n')) {
    const [name = '', answer = ''] = line.split('\t');
    const version = /(?:go|v=|Version: |Ver |version |\) |^)(\d+\.\d+(?:\.\d+)?)/.exec(answer)?.[1];
    if (version === undefined) continue;
    if (name.startsWith('go ')) addGo(name.slice(3), version);
    else tools[name] = version;
  }
  if (!provided) {
    for (const [name, oldest] of Object.entries(oldestVersions))
      if (!reaches(tools[name] ?? '0', oldest)) delete tools[name];
  }
  for (const name of without) delete tools[name];
  return { isolation, base, tools, goRoots, goCache: join(cache, 'go-build'), cache, readable };

  // The oldest toolchain is the one that snippets are run with unless they ask for another.
  function addGo(folder: string, version: string): void {
    const named = `go${/^\d+\.\d+/.exec(version)?.[0]}`;
    tools[named] ??= version;
    goRoots[named] ??= folder;
    if (tools['go'] === undefined || isOlder(version, tools['go'])) {
      tools['go'] = version;
      goRoots['go'] = folder;
    }
  }
}

function isOlder(version: string, than: string): boolean {
  return version.localeCompare(than, 'en', { numeric: true }) < 0;
}

function goRootOnPath(): string {
  const { stdout, status } = spawnSync('go', ['env', 'GOROOT'], { encoding: 'utf8', timeout: 10_000 });
  return status === 0 ? stdout.trim() : '';
}
