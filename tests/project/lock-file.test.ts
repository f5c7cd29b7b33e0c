import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../support/run-script.ts';

interface LockedPackage {
  version: string;
  integrity?: string;
  optionalDependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const read = (name: string) => readFileSync(join(projectRoot, name), 'utf8');
const lockText = read('package-lock.json');
const packages = (JSON.parse(lockText) as { packages: Record<string, LockedPackage> }).packages;
const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: Record<string, string> };

test('the lock file holds no address of a registry', () => {
  expect(lockText).not.toMatch(/"resolved"|\.tgz/);
});

test('every version in package.json is exact and locked', () => {
  for (const [name, version] of Object.entries(devDependencies)) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
  expect(packages['']?.devDependencies).toEqual(devDependencies);
});

test('the lock file covers every platform that a package is made for', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(path, name)),
  );
  expect(missing).toEqual([]);
});

/** Looks where Node would: beside the package, then one folder up after the other. */
function isLocked(path: string, name: string): boolean {
  const locked = packages[`${path}/node_modules/${name}`] ?? packages[`node_modules/${name}`];
  return locked?.integrity !== undefined;
}
