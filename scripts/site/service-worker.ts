import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { serviceWorker, type WorkerSettings } from '../../src/site/offline/service-worker.ts';

/** Pages of both interfaces that are there without having been read. */
const shellPages = ['', 'en/', 'offline/', 'en/offline/'];

/** Writes the service worker of a built site into it; its text changes when a page or a file of the site does. */
export async function writeServiceWorker(site: string, base: string): Promise<void> {
  const assets = (await readdir(join(site, '_astro'))).filter((name) => /\.(?:css|js)$/.test(name)).sort();
  const shell = [...shellPages, 'favicon.svg', ...assets.map((name) => `_astro/${name}`)];
  const settings = {
    base,
    version: await versionOf(site, assets),
    shell: shell.map((path) => base + path),
  };
  await writeFile(join(site, 'sw.js'), workerText(settings));
}

/** The service worker as a script. Node has taken the types away; the blanks in their place and its own go too. */
export function workerText(settings: WorkerSettings): string {
  const text = serviceWorker
    .toString()
    .replace(/^\s*\/\/.*\n/gm, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([=(){},:;?&|<>]) ?/g, '$1')
    .replaceAll(';}', '}');
  return `(${text})(self,${JSON.stringify(settings)});\n`;
}

async function versionOf(site: string, assets: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(assets.join('\n'));
  const names = await readdir(site, { recursive: true });
  const pages = names.filter((name) => name.endsWith('.html')).map((name) => name.split(sep).join('/'));
  for (const page of pages.sort()) hash.update(page).update(await readFile(join(site, page)));
  return hash.digest('hex').slice(0, 12);
}
