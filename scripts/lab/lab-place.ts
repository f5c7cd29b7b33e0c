import { join } from 'node:path';
import { projectRoot } from '../notes/place.ts';

/** Folder of everything the lab keeps between runs; git ignores it. INKSTONE_LAB names another one. */
export const labCache = process.env['INKSTONE_LAB'] || join(projectRoot, '.cache', 'lab');

/** Root folder into which the provisioned tools are unpacked. */
export const labRoot = join(labCache, 'root');

/** The lock file: what was verified, with which tool. */
export const lockFile = join(projectRoot, 'content', 'verified.json');
