import { join } from 'node:path';
import { projectRoot } from './run-script.ts';

/** A built site under test. */
export interface TestedSite {
  folder: string;
  /** Folder that its pages were read from. */
  pages: string;
  base: string;
  /** How it is built. */
  command: string;
}

/** The site of the project's own notes, as `npm run build` leaves it. */
export const ownSite: TestedSite = {
  folder: join(projectRoot, 'dist'),
  pages: join(projectRoot, 'content/pages'),
  base: '/',
  command: 'npm run build',
};

const publicAddress = 'https://notes.example';

/** The site of a stranger's notes, below a path and with a public address, and the engine that the own site does not use. */
export const foreignSite: TestedSite & { address: string } = {
  address: publicAddress,
  folder: join(projectRoot, '.cache/foreign-site'),
  pages: '',
  base: '/kb/',
  command: `INKSTONE_SITE=${publicAddress} INKSTONE_SEARCH=pagefind npm run build -- --notes tests/fixtures/foreign --out .cache/foreign-site --base /kb/`,
};

/** How browsers are started: without what they do by themselves. */
export const browserFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
