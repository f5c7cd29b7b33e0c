import type { OutputFile } from '../stages.ts';
import type { Corpus } from './corpus.ts';
import { emitters } from './emitters/index.ts';

export type { Corpus } from './corpus.ts';
export { messageLines, type Summary, summaryOf } from './summary.ts';

/** Makes every output file from the corpus. Writes nothing; each page has been accepted by its schema and read back. */
export function emit(corpus: Corpus): OutputFile[] {
  return emitters.flatMap((emitter) => emitter.emit(corpus));
}
