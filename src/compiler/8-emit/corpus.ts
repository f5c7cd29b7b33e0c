import type { VFile } from 'vfile';
import type { NoteLedger } from '../ledger/index.ts';
import type { Addresses, Filing, OutputFile, Page, Redaction } from '../stages.ts';

/** Everything that output is made from. */
export interface Corpus {
  pages: readonly Page[];
  addresses: Addresses;
  ledger: readonly NoteLedger[];
  notes: readonly {
    file: VFile;
    redactions: readonly Redaction[];
    filings: readonly { section: string; line: number; filing: Filing }[];
  }[];
  refused: readonly { path: string; reason: string }[];
  duplicates: number;
}

/** Makes files of one kind from the corpus; writes nothing. */
export interface Emitter {
  name: string;
  emit(corpus: Corpus): OutputFile[];
}
