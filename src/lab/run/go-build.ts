import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Ended, start } from '../sandbox/sandbox.ts';
import type { Lab } from './lab.ts';

/** Which compiler and which language version a snippet is built with. */
export interface GoVersion {
  /** Name that the author gave it, or "all". */
  label: string;
  toolchain: string;
  /** For the `go` line of go.mod. */
  language: string;
}

/** A compiler may use more than what it compiles. */
export const buildLimits = {
  seconds: 240,
  memoryMb: 4096,
  outputBytes: 256 * 1024,
  diskMb: 1024,
  processes: 1024,
};

/** Commands of `sh` that make a Go toolchain usable without a network. */
export function goEnvironment({ goRoots }: Lab, toolchain = 'go'): string {
  return `export GOROOT=${goRoots[toolchain]} GOCACHE=/go-cache GOPATH=/tmp/gopath GOTOOLCHAIN=local GOPROXY=off GOSUMDB=off
export GOTELEMETRY=off GOFLAGS=-p=2 CGO_ENABLED=0 PATH="${goRoots[toolchain]}/bin:$PATH"`;
}

/** Builds files with a command; the program is in `folder` as `prog`. `done` removes it. */
export async function buildGo(
  files: Readonly<Record<string, string>>,
  command: string,
  version: GoVersion,
  lab: Lab,
): Promise<Ended & { folder: string; done: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'inkstone-go-'));
  mkdirSync(lab.goCache, { recursive: true });
  // Every job has a user of its own, and all of them share the compiler's cache.
  for (const shared of [folder, lab.goCache]) chmodSync(shared, 0o777);
  const module = files['go.mod'] ?? `module demo\n\ngo ${version.language}\n`;
  const source = Object.fromEntries(
    Object.entries({ ...files, 'go.mod': module }).map(([name, text]) => [`src/${name}`, text]),
  );
  const script = `${goEnvironment(lab, version.toolchain)}\ncp -r /in/src/. /box\n${command}\n`;
  const job = {
    base: lab.base,
    script,
    files: source,
    readable: lab.readable,
    writable: { [lab.goCache]: '/go-cache', [folder]: '/out' },
    limits: buildLimits,
    reserves: true,
  };
  const ended = await start(job, lab.isolation).ended;
  return { ...ended, folder, done: () => rmSync(folder, { recursive: true, force: true }) };
}
