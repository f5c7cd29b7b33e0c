import type { Emitter } from '../corpus.ts';
import { addresses } from './addresses.ts';
import { pages } from './pages.ts';
import { reports } from './reports.ts';

/** Every emitter; pages first, because reports tell what happened to them. */
export const emitters: readonly Emitter[] = [pages, addresses, reports];
