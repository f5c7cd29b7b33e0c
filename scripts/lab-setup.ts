// npm run lab:setup: brings the real Go, Redis, MySQL and etcd into .cache/lab.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandFailure, runCommand } from './command/failure.ts';
import { count, phase } from './command/progress.ts';
import { findArchive } from './lab/archive.ts';
import { labCache, labRoot } from './lab/lab-place.ts';
import { onPath, packages, suites } from './lab/packages.ts';
import { toolsOnPath } from './lab/path-tools.ts';
import { PrivateApt } from './lab/private-apt.ts';
import { unpack } from './lab/unpack.ts';
import { shown } from './notes/place.ts';

/** Says for which packages the root is complete, so that a second run needs no network. */
const stamp = join(labRoot, '.complete');

await runCommand(async () => {
  const found = toolsOnPath();
  for (const { tool, version } of found) console.log(`${tool.padEnd(10)} ${version} on PATH is used`);
  if (found.length === Object.keys(onPath).length) return;
  const here = new Set<string>(found.map(({ tool }) => tool));
  const wanted = Object.entries(packages).filter(([tool]) => !here.has(tool));
  const order = wanted.flatMap(([, names]) => names).join(' ');
  if (!process.argv.includes('--fresh') && existsSync(stamp) && readFileSync(stamp, 'utf8') === order) {
    console.log(
      `${shown(labRoot)} has ${names(wanted)}; npm run lab:setup -- --fresh looks for newer versions`,
    );
    return;
  }
  checkMachine();
  const apt = new PrivateApt(join(labCache, 'apt'), findArchive(), suites);
  await phase(
    'lists',
    () => apt.update(),
    () => suites.join(', '),
  );
  const there = apt.available(wanted.flatMap(([, names]) => [...names]));
  const [available, missing] = split(wanted, ([, names]) => names.every((name) => there.has(name)));
  for (const [tool] of missing)
    console.error(`${tool}: the archive has no such package, what needs it will be skipped`);
  const debs = await phase(
    'download',
    () => apt.fetch(available.flatMap(([, names]) => names)),
    (files) => count(files.length, 'package'),
  );
  await phase(
    'unpack',
    () => unpack(debs, labRoot),
    (fresh) => `${shown(labRoot)}: ${fresh} new, ${debs.length - fresh} already there`,
  );
  if (missing.length === 0) writeFileSync(stamp, order);
  console.log(`\nThe lab has ${names(available)}; run npm run verify`);
});

/** The packages are Debian's, and apt and dpkg-deb are needed to check and unpack them. */
function checkMachine(): void {
  const wanted = Object.values(onPath).map(({ program, atLeast }) => `${program} ${atLeast.join('.')}`);
  const advice = `put ${wanted.join(', ')} or newer on PATH instead`;
  if (process.platform !== 'linux')
    throw new CommandFailure(`The lab runs on Linux only (${process.platform} here)`);
  for (const program of ['apt-get', 'dpkg-deb', 'tar']) {
    if (spawnSync(program, ['--version']).error)
      throw new CommandFailure(
        `${program} is not on this machine, so Debian's packages cannot be used; ${advice}`,
      );
  }
}

function names(tools: readonly (readonly [string, unknown])[]): string {
  return tools.map(([tool]) => tool).join(', ');
}

function split<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
