import type { ListItem } from 'mdast';
import type { Merged } from '../6-merge/index.ts';
import type { Fate, Page, PageBlock, PageSection, SafeNote } from '../stages.ts';
import type { Block, LineRange } from '../tree/nodes.ts';

/** What became of the lines of one note. */
export interface NoteLedger {
  note: string;
  /** Fate of every line that is not blank; a line that nobody accounts for has none. */
  fates: ReadonlyMap<number, Fate | undefined>;
}

/** Accounts for every non-blank line of every note: on a page, a duplicate, syntax, or dropped with a reason. */
export function ledgerOf(notes: readonly SafeNote[], { pages, duplicates, pruned }: Merged): NoteLedger[] {
  const onPages = new Map<string, Map<number, Fate>>();
  const book = (note: string, lines: LineRange, fate: Fate) => {
    const fates = onPages.get(note) ?? new Map<number, Fate>();
    onPages.set(note, fates);
    for (let line = lines.start; line <= lines.end; line++) if (!fates.has(line)) fates.set(line, fate);
  };
  for (const { place, page, of } of duplicates) book(place.note, place, { kind: 'duplicate', page, of });
  for (const { note, title } of pruned) book(note, { start: title.line, end: title.line }, fateOf(title));
  for (const page of pages)
    for (const { note, lines, id } of placesOf(page)) book(note, lines, { kind: 'page', page: id });

  return notes.map(({ file, syntax }) => {
    const booked = onPages.get(file.path);
    const marks = new Map(syntax.map(({ line, what }) => [line, what]));
    const fates = new Map<number, Fate | undefined>();
    for (const [index, text] of String(file.value).split('\n').entries()) {
      if (text.trim() === '') continue;
      const what = marks.get(index + 1);
      fates.set(index + 1, booked?.get(index + 1) ?? markOf(what, text));
    }
    for (const [line, fate] of fates)
      if (fate?.kind === 'contents') fates.set(line, { ...fate, ...pageFrom(fates, fate.of) });
    return { note: file.path, fates };
  });
}

function fateOf({ of, reason }: Merged['pruned'][number]['title']): Fate {
  return of === undefined ? { kind: 'dropped', reason } : { kind: 'contents', of };
}

// The page of the first line from a title on that stands on one.
function pageFrom(fates: NoteLedger['fates'], title: number): { page?: string } {
  for (const [line, fate] of fates) if (line >= title && fate?.kind === 'page') return { page: fate.page };
  return {};
}

// Marks under which nothing stands, such as a bullet without text, say nothing that could be lost.
const onlyMarks = /^(?:[^\p{L}\p{N}]|\d{1,9}[.)、）](?=\s|$))+$/u;

function markOf(what: string | undefined, text: string): Fate | undefined {
  if (what !== undefined) return { kind: 'syntax', what };
  return onlyMarks.test(text) ? { kind: 'syntax', what: 'marker' } : undefined;
}

function* placesOf({
  matter,
  titlePlaces,
  lead,
  sections,
}: Page): Generator<{ note: string; lines: LineRange; id: string }> {
  const id = `${matter.domain}/${matter.id}`;
  const ofBlocks = function* (blocks: readonly PageBlock[]) {
    for (const { block, place } of blocks)
      if (place) for (const lines of leafLines(block)) yield { note: place.note, lines, id };
  };
  const ofSections = function* (
    below: readonly PageSection[],
  ): Generator<{ note: string; lines: LineRange; id: string }> {
    for (const { place, blocks, sections: children } of below) {
      if (place) yield { note: place.note, lines: place, id };
      yield* ofBlocks(blocks);
      yield* ofSections(children);
    }
  };
  for (const place of titlePlaces) yield { note: place.note, lines: place, id };
  yield* ofBlocks(lead);
  yield* ofSections(sections);
}

// A list spans lines that went elsewhere; its items tell which are really its own.
function* leafLines(block: Block): Generator<LineRange> {
  if (block.type !== 'list') {
    if (block.lines) yield block.lines;
    return;
  }
  for (const item of block.children as ListItem[])
    for (const child of item.children as Block[]) yield* leafLines(child);
}
