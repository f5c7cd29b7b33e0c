import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { start } from '../sandbox/sandbox.ts';
import type { Lab } from './lab.ts';
import { mysqlInitialise, mysqlTemplatePlace } from './servers.ts';

const limits = { seconds: 180, memoryMb: 2048, outputBytes: 64 * 1024, diskMb: 512, processes: 512 };

/** Folders that a job with MySQL reads. */
export function mysqlFolders(lab: Lab): Record<string, string> {
  return { [templateFolder(lab)]: mysqlTemplatePlace };
}

/** Initialises a data folder once per version of MySQL; every server starts from a copy of it. */
export async function prepareMysql(lab: Lab): Promise<void> {
  const folder = templateFolder(lab);
  if (existsSync(folder)) return;
  mkdirSync(lab.cache, { recursive: true });
  const fresh = mkdtempSync(join(lab.cache, 'mysql-new-'));
  // The job has a user of its own.
  chmodSync(fresh, 0o777);
  const job = {
    base: lab.base,
    script: mysqlInitialise('/out/data'),
    writable: { [fresh]: '/out' },
    limits,
    reserves: true,
  };
  const ended = await start(job, lab.isolation).ended;
  // Another run may have been faster.
  if (ended.code === 0 && !existsSync(folder)) renameSync(join(fresh, 'data'), folder);
  rmSync(fresh, { recursive: true, force: true });
  if (!existsSync(folder))
    throw new Error(`MySQL cannot be initialised: ${ended.broken ?? ended.overrun ?? ended.output}`);
}

function templateFolder({ cache, tools }: Lab): string {
  return join(cache, `mysql-${tools['mysql']}`);
}
