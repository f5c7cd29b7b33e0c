import { projectRoot } from '../notes/place.ts';

/** What the site's configuration takes from outside. */
export interface SiteSettings {
  /** Folder that holds `pages`. */
  content: string;
  /** Folder of the notes, whose history says when pages were last changed. */
  notes: string;
  /** Folder to build into. */
  out: string;
  base: string;
  /** Folder for what Astro keeps between builds. */
  cache: string;
}

/** Sets what `astro.config.mjs` reads, and loads Astro only then. */
export async function loadAstro(settings: SiteSettings) {
  Object.assign(process.env, {
    INKSTONE_CONTENT: settings.content,
    INKSTONE_NOTES: settings.notes,
    INKSTONE_OUT: settings.out,
    INKSTONE_BASE: settings.base,
    INKSTONE_CACHE: settings.cache,
    ASTRO_TELEMETRY_DISABLED: '1',
  });
  // Commands run wherever the person stands, while Astro's loaders resolve some paths from here.
  process.chdir(projectRoot);
  return import('astro');
}
