import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { CommandFailure } from '../command/failure.ts';

/** Unpacks the packages that are not in the root yet; gives back how many those were. */
export function unpack(debs: readonly string[], root: string): number {
  const marks = join(root, '.unpacked');
  mkdirSync(marks, { recursive: true });
  linkTwins(root);
  const missing = debs.filter((deb) => !existsSync(join(marks, basename(deb))));
  for (const deb of missing) {
    // dpkg-deb refuses to replace a link by a folder, so what a package brings for /lib goes through tar.
    const { status, stderr } = spawnSync(
      'sh',
      [
        '-c',
        'dpkg-deb --fsys-tarfile "$1" | tar -x --keep-directory-symlink --no-same-owner -C "$2"',
        'sh',
        deb,
        root,
      ],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new CommandFailure(`${basename(deb)} cannot be unpacked: ${stderr.trim()}`);
    writeFileSync(join(marks, basename(deb)), '');
  }
  linkAlternatives(root);
  return missing.length;
}

/** The packages expect a system whose /bin, /sbin and /lib are in /usr. */
function linkTwins(root: string): void {
  for (const name of ['bin', 'sbin', 'lib', 'lib64']) {
    mkdirSync(join(root, 'usr', name), { recursive: true });
    const link = join(root, name);
    if (!existsSync(link)) symlinkSync(`usr/${name}`, link);
    else if (!lstatSync(link).isSymbolicLink()) mergeTwin(link, join(root, 'usr', name));
  }
}

function mergeTwin(folder: string, twin: string): void {
  for (const name of readdirSync(folder))
    if (!existsSync(join(twin, name))) renameSync(join(folder, name), join(twin, name));
  rmSync(folder, { recursive: true });
  symlinkSync(`usr/${basename(folder)}`, folder);
}

/** Links that scripts of the packages would have made. */
function linkAlternatives(root: string): void {
  const links = { awk: ['gawk', 'mawk'], sh: ['dash', 'bash'] };
  for (const [name, programs] of Object.entries(links)) {
    const link = join(root, 'usr/bin', name);
    const program = programs.find((candidate) => existsSync(join(root, 'usr/bin', candidate)));
    if (program !== undefined && !existsSync(link)) {
      rmSync(link, { force: true });
      symlinkSync(program, link);
    }
  }
}
