import { fileName, type PinyinTable } from '../format/files.ts';
import { openReadings, type Readings } from '../query/pinyin.ts';
import { readSimplify, type Simplify } from '../query/traditional.ts';
import { readWords, type Words } from '../query/typing-errors.ts';
import { decodeWith } from '../read/problem.ts';
import type { IndexState } from './index-state.ts';

/** What only some queries need to know, fetched for them. */
export interface Knowledge {
  words(): Promise<Words>;
  readings(): Promise<Readings>;
  simplify(): Promise<Simplify>;
}

const known = new WeakMap<IndexState, Knowledge>();

/** What else an index knows of its language. */
export function knowledgeOf(state: IndexState): Knowledge {
  const { store } = state;
  const knowledge = known.get(state) ?? {
    words: once(async () => {
      const bytes = await store.bytes(fileName.words);
      return decodeWith(fileName.words, () => readWords(bytes));
    }),
    readings: once(async () => {
      const table = await store.json<PinyinTable>(fileName.pinyin);
      return decodeWith(fileName.pinyin, () => openReadings(table));
    }),
    simplify: once(async () =>
      readSimplify(new TextDecoder().decode(await store.bytes(fileName.traditional))),
    ),
  };
  known.set(state, knowledge);
  return knowledge;
}

function once<T>(start: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= start().catch((error: unknown) => {
      running = undefined;
      throw error;
    });
    return running;
  };
}
