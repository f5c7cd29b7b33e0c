import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';
import type { Knowledge } from '../../src/search/build/build-index.ts';
import { parseEquivalents } from '../../src/search/build/equivalents.ts';
import { readPairs } from '../../src/search/build/traditional-table.ts';

/** What the index must know of Chinese: words that mean the same, traditional characters, readings. */
export async function loadKnowledge(): Promise<Knowledge> {
  const read = (name: string) => readFile(join(import.meta.dirname, 'data', name), 'utf8');
  return {
    equivalents: parseEquivalents(await read('equivalents.txt')),
    traditional: readPairs(await read('traditional.txt')),
    // Input methods write ü as v.
    readings: (text) => pinyin(text, { toneType: 'none', type: 'array', v: true }),
  };
}
