import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../notes/place.ts';

/** The script behind a program of an installed package, to be run by our own Node on every system. */
export function localBin(packageName: string, program = packageName): string {
  const folder = join(projectRoot, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const path = typeof bin === 'string' ? bin : bin[program];
  if (path === undefined) throw new Error(`${packageName} has no program ${program}`);
  return join(folder, path);
}
