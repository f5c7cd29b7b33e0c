import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Folder of the project. */
export const projectRoot = join(import.meta.dirname, '../..');

/** How a script ended. */
export interface Ended {
  code: number | null;
  /** What it wrote, to both streams. */
  output: string;
}

/** Runs one of our scripts as a person would, without what npm put into the environment of the tests. */
export async function runScript(
  script: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  const own = Object.entries(process.env).filter(([name]) => !/^(npm_|INKSTONE_|VITEST)/.test(name));
  const child = spawn(process.execPath, [join(projectRoot, script), ...words], {
    env: { ...Object.fromEntries(own), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}
