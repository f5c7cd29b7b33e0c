import type { Link, Paragraph, Text } from 'mdast';
import type { VFile } from 'vfile';
import type { Reference } from '../../schema/page.ts';
import type { Addresses, Decisions, Page, PageBlock, PageSection } from '../stages.ts';
import type { See } from '../tree/nodes.ts';
import { visitBlock } from '../tree/visit.ts';
import { assignAnchors } from './anchors.ts';
import { type Targets, targetsOf } from './targets.ts';

/** Pages whose links resolve, and the manifest of their anchors. */
export interface Linked {
  pages: Page[];
  addresses: Addresses;
}

/**
 * Resolves what points from page to page: `topic:` links, wiki links and links between notes become addresses of the
 * site; links to notes' parts that are not there become text with a message; citations collect the page's references.
 */
export function link(pages: Page[], { bibliography, addresses, taxonomy }: Decisions, files: ReadonlyMap<string, VFile>): Linked {
  const manifest: Addresses = { ...addresses };
  for (const page of pages) {
    const anchors = assignAnchors(page, addresses[page.matter.id] ?? []);
    if (anchors.length > 0) manifest[page.matter.id] = anchors;
  }
  const targets = targetsOf(pages);
  const planned = new Set(taxonomy.topics.map(({ id }) => id));
  for (const page of pages) {
    const cited = new Map<string, Reference>();
    for (const entry of everyBlock(page)) {
      visitBlock(entry.block, (node, index, parent) => {
        if ((node as { type: string }).type === 'see') resolveSee(node as unknown as See, targets);
        if (node.type === 'link' && !resolveLink(node, entry, { targets, planned, files }) && parent && index !== undefined) {
          parent.children.splice(index, 1, ...(node.children as never[]));
          return index;
        }
        if (node.type === 'cite') {
          const source = bibliography[node.id];
          if (source) cited.set(node.id, { id: node.id, ...source });
          else unknownCitation(node.id, entry, files);
        }
        return undefined;
      });
    }
    page.matter.references = [...cited.values()];
  }
  const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { pages, addresses: sorted };
}

function* everyBlock(page: Page): Generator<PageBlock> {
  yield* page.lead;
  const below = function* (sections: readonly PageSection[]): Generator<PageBlock> {
    for (const section of sections) {
      yield* section.blocks;
      yield* below(section.sections);
    }
  };
  yield* below(page.sections);
}

interface Known {
  targets: Targets;
  /** Topics of the taxonomy, with or without a page. */
  planned: ReadonlySet<string>;
  files: ReadonlyMap<string, VFile>;
}

// The node becomes a paragraph where it stands.
function resolveSee(node: See, targets: Targets): void {
  const url = targets.topic(node.topic);
  const text: Text = { type: 'text', value: node.title };
  const children: Paragraph['children'] = [{ type: 'text', value: '→ ' }, url ? { type: 'link', url, children: [text] } : text];
  Object.assign(node, { type: 'paragraph', children });
}

// False when the link leads nowhere and only its text should stay.
function resolveLink(node: Link, entry: PageBlock, { targets, planned, files }: Known): boolean {
  const url = node.url.trim();
  if (/^(?:https?:\/\/|mailto:)/i.test(url) || (url.startsWith('/') && targets.isAddress(url))) return true;
  const resolved = targets.resolve(url, entry.place?.note);
  if (resolved) {
    node.url = resolved;
    return true;
  }
  const topic = url.startsWith('topic:') ? url.slice(6).replace(/#.*$/, '') : undefined;
  if (topic !== undefined && planned.has(topic)) {
    say(entry, files, 'planned-topic', `Unexpected link to the topic "${topic}", which nobody has written yet, expected one with a page; kept its text`, undefined);
  } else say(entry, files, 'dead-link', 'Unexpected link that leads nowhere, expected an address, a topic or a note of this folder; kept its text', false);
  return false;
}

function unknownCitation(id: string, entry: PageBlock, files: ReadonlyMap<string, VFile>): void {
  say(entry, files, 'unknown-citation', `Unexpected citation of "${id}", expected a key of sources.yml; add it there`, false);
}

function say(entry: PageBlock, files: ReadonlyMap<string, VFile>, ruleId: string, reason: string, fatal: false | undefined): void {
  const file = entry.place && files.get(entry.place.note);
  if (!file || !entry.place) return;
  const message = file.message(reason, { place: { line: entry.place.start, column: 1 }, source: 'link', ruleId });
  message.fatal = fatal;
}
