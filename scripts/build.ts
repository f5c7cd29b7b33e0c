// npm run build: notes → static site.
import { runCommand } from './command/failure.ts';
import { readOptions } from './options.ts';
import { buildSite } from './site/build-site.ts';

await runCommand(async () => {
  const options = readOptions('build', ['notes', 'out', 'base']);
  if (options !== undefined) await buildSite(options);
});
