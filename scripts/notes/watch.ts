import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { explain } from '../command/failure.ts';
import type { Place } from './place.ts';

/** Editors write a file in several steps, all within this time. */
const settle = 80;

/** Calls `onChange` after something changed in the notes or in the files that decide about them. */
export function watchPlace(place: Place, onChange: () => Promise<void>): { close(): void } {
  const trigger = oneAtATime(onChange);
  const watchers = [
    watch(place.notes, { recursive: true }, trigger),
    ...[place.taxonomy, place.sources].map((path) => watchFile(path, trigger)),
  ];
  return {
    close: () => {
      for (const watcher of watchers) watcher.close();
    },
  };
}

/** Watches by name: many editors replace a file instead of writing into it. */
function watchFile(path: string, onChange: () => void) {
  return watch(dirname(path), (_, name) => {
    if (name === basename(path)) onChange();
  });
}

/** Gathers calls until things have settled; a call during a run leads to one more run after it. */
function oneAtATime(work: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const run = async () => {
    try {
      await work();
    } catch (error) {
      console.error(explain(error));
    }
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(run);
    }, settle);
  };
}
