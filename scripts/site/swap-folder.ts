import { existsSync } from 'node:fs';
import { cp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from '../notes/make-folder.ts';

/**
 * Runs `fill` on a new folder in `workshop`, and puts it in the place of `folder` when that succeeded; else nothing
 * changes. The workshop must be in the project: Astro cannot build into another file system.
 */
export async function replaceFolder(
  folder: string,
  workshop: string,
  fill: (fresh: string) => Promise<void>,
): Promise<void> {
  const made = join(workshop, `${basename(folder)}.building-${process.pid}`);
  const fresh = `${folder}.fresh-${process.pid}`;
  const former = `${folder}.former-${process.pid}`;
  await removeLeftovers(workshop, basename(folder));
  await removeLeftovers(dirname(folder), basename(folder));
  try {
    await makeFolder(workshop);
    await fill(made);
    await move(made, fresh);
    if (existsSync(folder)) await rename(folder, former);
    await rename(fresh, folder).catch(async (error: unknown) => {
      if (existsSync(former)) await rename(former, folder);
      throw error;
    });
  } finally {
    for (const rest of [made, fresh, former]) await rm(rest, { recursive: true, force: true });
  }
}

/** Moves a folder, by copying where the target is on another file system. */
async function move(from: string, to: string): Promise<void> {
  await makeFolder(dirname(to));
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  }
}

/** Takes away what a run left that was killed in the middle. */
async function removeLeftovers(parent: string, name: string): Promise<void> {
  const leftover = new RegExp(`^${RegExp.escape(name)}\\.(?:building|fresh|former)-(\\d+)$`);
  for (const sibling of await readdir(parent).catch(() => [])) {
    const [, id] = leftover.exec(sibling) ?? [];
    if (id !== undefined && !isRunning(Number(id)))
      await rm(join(parent, sibling), { recursive: true, force: true });
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
