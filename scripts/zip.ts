// npm run zip: the site as an archive to be unpacked and read without a server.
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { runCommand } from './command/failure.ts';
import { count, phase } from './command/progress.ts';
import { shown } from './notes/place.ts';
import { packSite } from './offline/pack-site.ts';
import { readOptions } from './options.ts';
import { buildSite, siteFolder } from './site/build-site.ts';

await runCommand(async () => {
  const options = readOptions('zip', ['notes', 'out', 'base', 'file']);
  if (options === undefined) return;
  const { file = resolve('inkstone.zip'), ...build } = options;
  await buildSite(build);
  const site = await siteFolder(build);
  const names = await phase(
    'zip',
    () => packSite(site, build.base ?? '/', file),
    (packed) => count(packed.length, 'file'),
  );
  const { size } = await stat(file);
  console.log(
    `${shown(file)} holds ${names.length} files in ${(size / 1e6).toFixed(1)} MB: unpack it and open index.html`,
  );
});
