import { createHash } from 'node:crypto';
import { DrawingCache } from './drawing-cache.ts';
import { DrawingWorker } from './drawing-worker.ts';
import { normaliseSource, prepareSource } from './prepare-source.ts';
import { rendererVersion } from './renderer-version.ts';
import type { DiagramRenderer, DiagramResult, DiagramSource } from './types.ts';

/**
 * Creates a renderer. Nothing is loaded until a source misses the cache.
 *
 * @param options.cacheDir folder for finished drawings; made when missing
 */
export function createDiagramRenderer(options: { cacheDir: string }): DiagramRenderer {
  const cache = new DrawingCache(options.cacheDir);
  const worker = new DrawingWorker();
  const underway = new Map<string, Promise<DiagramResult>>();
  return {
    async render(source) {
      const prepared = prepareSource(source.code);
      if (!prepared.ok) return prepared;
      const key = keyOf(source);
      const job = { key, source: prepared.source, title: source.title, lang: source.lang };
      const running = underway.get(key) ?? produce(key, () => worker.draw(job), cache);
      underway.set(key, running);
      try {
        return await running;
      } finally {
        underway.delete(key);
      }
    },
    close: () => worker.close(),
  };
}

async function produce(
  key: string,
  draw: () => Promise<DiagramResult>,
  cache: DrawingCache,
): Promise<DiagramResult> {
  const known = await cache.read(key);
  if (known !== undefined) return known;
  const result = await draw();
  await cache.write(key, result);
  return result;
}

function keyOf(source: DiagramSource): string {
  const parts = [rendererVersion(), source.title, source.lang, normaliseSource(source.code)];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
