import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const here = import.meta.dirname;
let version: string | undefined;

/** Returns a hash of everything but the source that shapes a drawing: our modules and the renderer's version. */
export function rendererVersion(): string {
  version ??= computeVersion();
  return version;
}

function computeVersion(): string {
  const hash = createHash('sha256');
  const own = readdirSync(here).filter((name) => /\.(ts|json)$/.test(name) && !name.endsWith('.test.ts'));
  for (const name of own.sort()) hash.update(name).update(readFileSync(join(here, name)));
  for (const name of ['mermaid', 'jsdom']) hash.update(`${name}@${installedVersion(name)}`);
  return hash.digest('hex');
}

function installedVersion(name: string): string {
  for (const folder of createRequire(import.meta.url).resolve.paths(name) ?? []) {
    try {
      const manifest: unknown = JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8'));
      return (manifest as { version: string }).version;
    } catch {
      // Not in this folder; the next one up may have it.
    }
  }
  throw new Error(`Package ${name} is not installed above ${dirname(here)}`);
}
