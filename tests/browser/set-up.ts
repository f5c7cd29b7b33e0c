import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { listen } from '../../scripts/server/listen.ts';
import { siteHandler } from '../../scripts/server/site-handler.ts';
import { browserFlags, foreignSite, ownSite, type TestedSite } from '../support/tested-sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the browser that all tests share; empty when there is none on this machine. */
    browser: string;
    /** Addresses of the two built sites, without the slash at the end. */
    own: string;
    foreign: string;
  }
}

/** Serves the built sites and starts one browser for all tests. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const own = await serve(ownSite);
  const foreign = await serve(foreignSite);
  const executablePath = process.env['INKSTONE_BROWSER'] ?? '';
  const browser =
    executablePath === ''
      ? undefined
      : await chromium.launchServer({ executablePath, args: [...browserFlags] });
  project.provide('own', `http://localhost:${own.port}`);
  project.provide('foreign', `http://localhost:${foreign.port}`);
  project.provide('browser', browser?.wsEndpoint() ?? '');
  return async () => {
    await browser?.close();
    await own.close();
    await foreign.close();
  };
}

function serve({ folder, base, command }: TestedSite) {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`No site in ${folder}: run "${command}" first`);
  return listen(siteHandler(folder, base), 0);
}
