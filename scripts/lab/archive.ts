import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandFailure } from '../command/failure.ts';

/** Where the packages come from and which keys sign them. */
export interface Archive {
  address: string;
  keys: string;
}

const folders = ['/etc/apt/sources.list.d', '/etc/apt'];
const keyFiles = [
  '/usr/share/keyrings/debian-archive-keyring.gpg',
  '/usr/share/keyrings/debian-archive-keyring.pgp',
];

/**
 * The archive that this machine's own apt uses. Its address is asked for every time and never written down in the
 * project: every machine has its own mirror.
 */
export function findArchive(): Archive {
  const texts = folders.filter(existsSync).flatMap(sourceFiles);
  const addresses = texts.flatMap(addressesIn);
  const address = addresses.find((text) => !/security|updates|backports/.test(text));
  if (address === undefined) {
    throw new CommandFailure('apt has no source of Debian packages: add one to /etc/apt/sources.list.d');
  }
  const keys = keyFiles.find(existsSync);
  if (keys === undefined) {
    throw new CommandFailure(
      'The keys of the Debian archive are missing: apt-get install debian-archive-keyring',
    );
  }
  return { address, keys };
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sources') || name.endsWith('.list'))
    .sort((a, b) => Number(b.startsWith('debian')) - Number(a.startsWith('debian')))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** Both forms of a source: `URIs: ADDRESS` and `deb [options] ADDRESS suite component`. */
export function addressesIn(text: string): string[] {
  const stanzas = text.split(/\n\s*\n/).filter((stanza) => /^Types:(?:.*\s)?deb(?:\s|$)/m.test(stanza));
  const fields = stanzas.flatMap(
    (stanza) => /^URIs:[ \t]*(.+)$/m.exec(stanza)?.[1]?.trim().split(/\s+/) ?? [],
  );
  const lines = [...text.matchAll(/^deb\s+(?:\[[^\]]*\]\s+)?(\S+)\s+\S+/gm)].map(
    ([, address = '']) => address,
  );
  return [...fields, ...lines].filter((address) => /^(?:https?|file|mirror)\S*:\/\/\S*debian/i.test(address));
}
