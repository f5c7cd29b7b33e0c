import type { VFile } from 'vfile';
import type { Reference } from '../../schema/page.ts';
import { say } from '../diagnostics/index.ts';
import type { Addresses, Decisions, Page, PageBlock } from '../stages.ts';
import type { Figure, See } from '../tree/nodes.ts';
import { blocksOfPage } from '../tree/page-walk.ts';
import { visitBlock } from '../tree/visit.ts';
import { assignAnchors, formerAnchors } from './anchors.ts';
import { linkConcepts } from './concept-links.ts';
import { type Resolver, resolveFigure, resolveLink, resolveSee } from './resolve.ts';
import { targetsOf } from './targets.ts';
import { termFinderOf } from './terms.ts';

/** Pages whose links resolve, and the manifest of their anchors. */
export interface Linked {
  pages: Page[];
  addresses: Addresses;
  /** Pictures of the notes folder that pages show, by their path there. */
  pictures: string[];
}

/** What link knows of the notes folder beside the pages. */
export interface Folder {
  files: ReadonlyMap<string, VFile>;
  /** Paths of the pictures in it. */
  pictures: readonly string[];
}

/**
 * Resolves what points from page to page: `topic:` links, wiki links and links between notes become addresses of the
 * site, pictures of the folder addresses of their copies; what leads nowhere becomes text with a message; citations
 * collect the page's references; first mentions of other topics become links.
 */
export function link(
  pages: Page[],
  { bibliography, addresses, taxonomy }: Decisions,
  folder: Folder,
): Linked {
  const manifest: Addresses = { ...addresses };
  for (const page of pages) {
    const anchors = assignAnchors(page, addresses[page.matter.id] ?? []);
    if (anchors.length > 0) manifest[page.matter.id] = anchors;
    const gone = formerAnchors(page, anchors);
    if (gone.length > 0) page.matter.formerAnchors = gone;
  }
  const resolver: Resolver = {
    targets: targetsOf(pages),
    planned: new Set(taxonomy.topics.map(({ id }) => id)),
    pictures: new Set(folder.pictures),
    shown: new Set(),
    files: folder.files,
  };
  const findTerms = termFinderOf(pages);
  for (const page of pages) {
    const cited = new Map<string, Reference>();
    for (const entry of blocksOfPage(page)) {
      visitBlock(entry.block, (node, index, parent) => {
        const own = node as unknown as See | Figure | { type: '' };
        if (own.type === 'see') resolveSee(own, resolver);
        if (own.type === 'figure') resolveFigure(own, entry, resolver);
        if (node.type === 'link' && !resolveLink(node, entry, resolver) && parent && index !== undefined) {
          parent.children.splice(index, 1, ...(node.children as never[]));
          return index;
        }
        if (node.type === 'cite') {
          const source = bibliography[node.id];
          if (source) cited.set(node.id, { id: node.id, ...source });
          else unknownCitation(node.id, entry, folder.files);
        }
        return undefined;
      });
    }
    linkConcepts(page, findTerms, resolver.targets);
    page.matter.references = [...cited.values()];
  }
  const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { pages, addresses: sorted, pictures: [...resolver.shown].sort() };
}

function unknownCitation(id: string, { place }: PageBlock, files: ReadonlyMap<string, VFile>): void {
  const file = place && files.get(place.note);
  if (!file) return;
  say(file, {
    source: 'link',
    ruleId: 'unknown-citation',
    reason: `Unexpected citation of "${id}", expected a key of sources.yml; add it there`,
    line: place.start,
    severity: 'warning',
  });
}
