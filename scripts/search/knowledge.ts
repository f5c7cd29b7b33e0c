import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { Knowledge } from '../../src/search/build/build-index.ts';
import { parseEquivalents } from '../../src/search/build/equivalents.ts';

/** Every traditional character that has one simplified form, by the tables of OpenCC. */
function traditionalCharacters(): Map<string, string> {
  const simplify = Converter({ from: 't', to: 'cn' });
  const pairs = new Map<string, string>();
  for (let code = firstHan; code <= lastHan; code++) {
    const character = String.fromCodePoint(code);
    const simplified = simplify(character);
    if (simplified !== character && simplified.length === 1) pairs.set(character, simplified);
  }
  return pairs;
}

const firstHan = 0x3400;
const lastHan = 0x9fff;

/** What the index must know of Chinese: words that mean the same, traditional characters, readings. */
export async function loadKnowledge(): Promise<Knowledge> {
  const read = (name: string) => readFile(join(import.meta.dirname, 'data', name), 'utf8');
  return {
    equivalents: parseEquivalents(await read('equivalents.txt')),
    traditional: traditionalCharacters(),
    // Input methods write ü as v.
    readings: (text) => pinyin(text, { toneType: 'none', type: 'array', v: true }),
  };
}
