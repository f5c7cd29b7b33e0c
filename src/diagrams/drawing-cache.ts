import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DiagramResult } from './types.ts';

/** Results on disk, one file per key. Wrong sources are kept too: they stay wrong. */
export class DrawingCache {
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** Returns the result stored for a key; `undefined` when there is none or it cannot be read. */
  async read(key: string): Promise<DiagramResult | undefined> {
    try {
      return JSON.parse(await readFile(this.#path(key), 'utf8')) as DiagramResult;
    } catch {
      return undefined;
    }
  }

  /** Stores a result. Readers see the whole of it or nothing. */
  async write(key: string, result: DiagramResult): Promise<void> {
    await mkdir(this.#directory, { recursive: true });
    const temporary = `${this.#path(key)}.${randomUUID()}.tmp`;
    await writeFile(temporary, JSON.stringify(result));
    await rename(temporary, this.#path(key));
  }

  #path(key: string): string {
    return join(this.#directory, `${key}.json`);
  }
}
