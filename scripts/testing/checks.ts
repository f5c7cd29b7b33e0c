import { join } from 'node:path';
import { projectRoot } from '../notes/place.ts';
import { localBin } from './local-bin.ts';

/** A command that must succeed, run by our own Node. */
export interface Step {
  name: string;
  command: readonly string[];
  env?: Readonly<Record<string, string>>;
}

const astroFiles = 'src/**/*.astro';

/** Types do not depend on pages: without any, Astro has no text to render and no diagram to draw. */
const noPages = {
  INKSTONE_CONTENT: join(projectRoot, '.cache/no-content'),
  INKSTONE_CACHE: join(projectRoot, '.cache/astro-check'),
  ASTRO_TELEMETRY_DISABLED: '1',
};

/** What must hold of the source text: format, lint and types. Astro's check comes first: it writes types that tsc reads. */
export function checks(): Step[] {
  const tsc = localBin('typescript', 'tsc');
  return [
    {
      name: 'format and lint',
      command: [localBin('@biomejs/biome', 'biome'), 'check', '--error-on-warnings'],
    },
    { name: 'format of .astro', command: [localBin('prettier'), '--check', '--log-level=warn', astroFiles] },
    {
      name: 'types of the site',
      command: [localBin('astro'), 'check', '--tsconfig', 'tsconfig.site.json'],
      env: noPages,
    },
    // Once more by itself, without the types of browsers and of Astro.
    { name: 'types of the compiler', command: [tsc, '-p', 'src/compiler'] },
    { name: 'types', command: [tsc, '-p', '.'] },
  ];
}

/** Commands that put the source text into its format. */
export function fixes(): Step[] {
  return [
    { name: 'format and lint', command: [localBin('@biomejs/biome', 'biome'), 'check', '--write'] },
    { name: 'format of .astro', command: [localBin('prettier'), '--write', '--log-level=warn', astroFiles] },
  ];
}
