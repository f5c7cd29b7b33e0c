import type { Addresses, Page, PageBlock, PageSection } from '../stages.ts';
import type { Correction } from '../tree/nodes.ts';
import { blocksOfPage, everyPageSection } from '../tree/page-walk.ts';
import { slugOf } from '../tree/slug.ts';
import { fold } from '../tree/text.ts';

type Published = Addresses[string];

/** Something on a page that can be linked to. */
interface Anchored {
  title: string;
  /** Anchor that the author gave. */
  given?: string;
  /** Beginning of an anchor made from a hash. */
  prefix: string;
  assign(id: string): void;
}

/**
 * Gives every section, question and correction of a page its anchor and returns the page's part of the manifest.
 * An anchor that was published stays: with the title it had, else, when a title was reworded, with what stands where it
 * stood. Anchors of what is gone stay in the manifest, so that nothing else takes them.
 */
export function assignAnchors(page: Page, published: Published): Published {
  const list = [...anchoredOf(page)];
  const ids = new Map<Anchored, string>();
  const taken = new Set<string>();
  const free = (id: string) => !taken.has(id);
  const give = (anchored: Anchored, id: string) => {
    taken.add(id);
    ids.set(anchored, id);
  };

  for (const anchored of list) if (anchored.given && free(anchored.given)) give(anchored, anchored.given);
  for (const anchored of list) {
    if (ids.has(anchored)) continue;
    const known = published.find(({ id, title }) => free(id) && fold(title) === fold(anchored.title));
    if (known) give(anchored, known.id);
  }
  for (const [anchored, id] of reworded(list, published, ids, free)) give(anchored, id);
  const reserved = new Set(published.map(({ id }) => id));
  for (const anchored of list) {
    if (ids.has(anchored)) continue;
    const wanted = slugOf(anchored.title, anchored.prefix);
    let id = wanted;
    for (let count = 2; !free(id) || reserved.has(id); count++) id = `${wanted}-${count}`;
    give(anchored, id);
  }
  for (const [anchored, id] of ids) anchored.assign(id);
  const now = list.map((anchored) => ({ id: ids.get(anchored)!, title: anchored.title }));
  return [...now, ...published.filter(({ id }) => free(id))];
}

/** Anchors of a page's part of the manifest that nothing on the page has any more. */
export function formerAnchors(page: Page, manifest: Published): string[] {
  const present = new Set<string | undefined>();
  for (const section of everyPageSection(page.sections)) present.add(section.id);
  for (const { block } of blocksOfPage(page)) if (block.type === 'correction') present.add(block.id);
  return manifest.map(({ id }) => id).filter((id) => !present.has(id));
}

// The only new title between two known ones, where the manifest has one unused anchor, is the old title reworded.
function reworded(
  list: readonly Anchored[],
  published: Published,
  ids: ReadonlyMap<Anchored, string>,
  free: (id: string) => boolean,
): [Anchored, string][] {
  const idAt = (index: number) => (list[index] ? ids.get(list[index]) : undefined);
  return list.flatMap((anchored, index): [Anchored, string][] => {
    if (ids.has(anchored)) return [];
    const previous = idAt(index - 1);
    if (index > 0 && previous === undefined) return [];
    const at = previous === undefined ? 0 : published.findIndex(({ id }) => id === previous) + 1;
    const candidate = published[at];
    const follows = published[at + 1]?.id;
    const fits = candidate && free(candidate.id) && (follows === undefined || follows === idAt(index + 1));
    return fits ? [[anchored, candidate.id]] : [];
  });
}

function* anchoredOf({ lead, sections }: Page): Generator<Anchored> {
  yield* correctionsIn(lead);
  for (const section of sections) yield* anchoredIn(section);
}

function* anchoredIn(section: PageSection): Generator<Anchored> {
  if (section.name !== '')
    yield {
      title: section.name,
      prefix: section.kind === 'question' ? 'q' : 's',
      ...(section.id && { given: section.id }),
      assign(id) {
        section.id = id;
      },
    };
  yield* correctionsIn(section.blocks);
  for (const child of section.sections) yield* anchoredIn(child);
}

function* correctionsIn(blocks: readonly PageBlock[]): Generator<Anchored> {
  for (const { block } of blocks) if (block.type === 'correction') yield anchoredCorrection(block);
}

function anchoredCorrection(correction: Correction): Anchored {
  return {
    title: correction.claim,
    prefix: 'c',
    assign(id) {
      correction.id = id;
    },
  };
}
