import type { VFile } from 'vfile';
import type { NotesFolder } from './1-read/index.ts';
import { parse } from './2-parse/index.ts';
import { repair } from './3-repair/index.ts';
import { maskedName, redact, withDistinctNames } from './4-redact/index.ts';
import { classifierOf, reportUnusedOverrides } from './5-classify/index.ts';
import { merge, reportContradiction } from './6-merge/index.ts';
import { link } from './7-link/index.ts';
import { type Corpus, emit, type Summary, summaryOf } from './8-emit/index.ts';
import { type DiagramRequest, diagramsOf } from './diagrams.ts';
import { ledgerOf } from './ledger/index.ts';
import type { ClassifiedNote, Decisions, OutputFile } from './stages.ts';

export { messageLines, type Summary } from './8-emit/index.ts';
export type { DiagramRequest } from './diagrams.ts';
export type { Decisions, OutputFile } from './stages.ts';

/** What a compilation brings. */
export interface Compilation {
  files: OutputFile[];
  /** The notes with their messages, in the order of their paths. */
  notes: VFile[];
  summary: Summary;
  diagrams: DiagramRequest[];
  /** Pictures of the notes folder that pages show: they are to be copied to `pictures/` of the site. */
  pictures: string[];
  /** Whether pages could be made. */
  ok: boolean;
}

/**
 * Compiles notes to pages and reports: parse → repair → redact → classify, each on one note; merge → link → emit, on
 * all of them. Pure: the same notes and decisions give the same bytes.
 */
export function compile({ notes, refused, pictures }: NotesFolder, decisions: Decisions): Compilation {
  const classify = classifierOf(decisions);
  const safe = notes
    .toSorted((a, b) => (a.file.path < b.file.path ? -1 : 1))
    .map((note) => redact(repair(parse(note))));
  const classified = withDistinctNames(safe).map(classify);
  reportUnusedOverrides(classified, decisions.taxonomy);
  const merged = merge(classified, decisions);
  const files = new Map(classified.map(({ note }) => [note.file.path, note.file]));
  for (const contradiction of merged.contradictions) reportContradiction(contradiction, files);
  const ledger = ledgerOf(
    classified.map(({ note }) => note),
    merged,
  );
  const linked = link(merged.pages, decisions, { files, pictures });
  const { pages, addresses } = linked;
  const corpus: Corpus = {
    pages,
    addresses,
    ledger,
    notes: classified.map(filed),
    refused: refused.map(({ path, reason }) => ({ path: maskedName(path), reason })),
    duplicates: merged.duplicates.length,
  };
  return {
    files: emit(corpus),
    notes: [...files.values()],
    summary: summaryOf(corpus),
    diagrams: diagramsOf(pages),
    pictures: linked.pictures,
    ok: pages.length > 0,
  };
}

function filed({ note, filings }: ClassifiedNote): Corpus['notes'][number] {
  const entries = [...filings].map(([section, filing]) => ({
    section: section.name,
    line: section.lines?.start ?? 1,
    filing,
  }));
  return { file: note.file, redactions: note.redactions, filings: entries };
}
