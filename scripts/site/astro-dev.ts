import { join } from 'node:path';
import { type Place, projectRoot, siteCache } from '../notes/place.ts';
import { loadAstro } from './astro-site.ts';

/** Starts Astro's development server on the pages of a place. */
export async function startAstro(place: Place, base: string, port: number) {
  const cache = siteCache(place);
  const { dev } = await loadAstro({
    content: place.output,
    notes: place.notes,
    out: join(cache, 'dev'),
    base,
    cache,
  });
  return dev({ root: projectRoot, logLevel: 'warn', server: { port, host: 'localhost' } });
}
