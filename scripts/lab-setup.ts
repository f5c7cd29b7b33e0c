// npm run lab:setup: brings the real Go, Redis, MySQL and etcd into .cache/lab.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { completeMark } from '../src/lab/run/find-lab.ts';
import { oldestVersions } from '../src/lab/run/oldest-versions.ts';
import { CommandFailure, runCommand } from './command/failure.ts';
import { count, phase } from './command/progress.ts';
import { findArchive } from './lab/archive.ts';
import { labCache, labRoot } from './lab/lab-place.ts';
import { onPath, packages, suites } from './lab/packages.ts';
import { type PathTool, toolsOnPath } from './lab/path-tools.ts';
import { PrivateApt } from './lab/private-apt.ts';
import { unpack } from './lab/unpack.ts';
import { shown } from './notes/place.ts';

/** Says what the root holds, so that a second run needs no network. */
const stamp = join(labRoot, completeMark);

await runCommand(async () => {
  const found = toolsOnPath();
  if (describePath(found)) return;
  const wanted = Object.entries(packages);
  const order = wanted.flatMap(([, names]) => names).join(' ');
  const fresh = process.argv.includes('--fresh');
  if (!fresh && existsSync(stamp) && readFileSync(stamp, 'utf8') === order) {
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
  // Until it is whole again nobody takes the tools for ready.
  rmSync(stamp, { force: true });
  await phase(
    'unpack',
    () => unpack(debs, labRoot),
    (added) => `${shown(labRoot)}: ${added} new, ${debs.length - added} already there`,
  );
  writeFileSync(stamp, available.flatMap(([, names]) => names).join(' '));
  console.log(`\nThe lab has ${names(available)}; run npm run verify`);
});

/** Says which tools of PATH the lab uses: all that it needs, or none, for a sandbox sees one root folder. */
function describePath(found: readonly PathTool[]): boolean {
  const usable = found.filter(({ recent }) => recent);
  const all = usable.length === Object.keys(onPath).length;
  for (const { tool, version, recent } of found) {
    const oldest = (oldestVersions[tool] ?? []).join('.');
    const verdict = all
      ? 'is used'
      : recent
        ? 'is not used, because others are missing there'
        : `is too old, ${oldest} is needed`;
    console.log(`${tool} ${version} on PATH ${verdict}`);
  }
  if (found.length === 0) console.log(`None of ${Object.keys(onPath).join(', ')} is on PATH`);
  return all;
}

/** The packages are Debian's, and apt and dpkg-deb are needed to check and unpack them. */
function checkMachine(): void {
  const wanted = Object.entries(onPath).map(
    ([tool, { program }]) => `${program} ${(oldestVersions[tool] ?? []).join('.')}`,
  );
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
