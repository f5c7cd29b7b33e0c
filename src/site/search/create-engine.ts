import type { SearchEngine, SearchSetup } from './engine.ts';
import { createInkEngine } from './ink.ts';
import { createPagefindEngine } from './pagefind.ts';

/** Starts the engine that the site was built for; the code of the other one is not in the bundle. */
export async function createEngine(setup: SearchSetup): Promise<SearchEngine> {
  return import.meta.env.SEARCH_ENGINE === 'pagefind' ? createPagefindEngine(setup) : createInkEngine(setup);
}
