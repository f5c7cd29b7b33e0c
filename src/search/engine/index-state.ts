import { fileName } from '../format/files.ts';
import { decodeMeta, type Meta } from '../format/meta.ts';
import { type Equivalence, readEquivalence } from '../query/equivalence.ts';
import { type Dictionary, openDictionary } from '../read/dictionary.ts';
import { decodeWith } from '../read/problem.ts';
import { type FileSource, openStore, readManifest, type Store } from '../read/store.ts';

/** An opened state of the index. */
export interface IndexState {
  store: Store;
  meta: Meta;
  equivalence: Equivalence;
  dictionary: Dictionary;
}

/** Opens the current state of the index. */
export async function openIndex(source: FileSource): Promise<IndexState> {
  const store = openStore(source, await readManifest(source));
  const [metaBytes, lines] = await Promise.all([
    store.bytes(fileName.meta),
    store.bytes(fileName.equivalents),
  ]);
  const meta = decodeWith(fileName.meta, () => decodeMeta(metaBytes));
  return {
    store,
    meta,
    equivalence: readEquivalence(new TextDecoder().decode(lines)),
    dictionary: openDictionary(store, meta),
  };
}
