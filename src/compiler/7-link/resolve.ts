import type { Link, Paragraph, Text } from 'mdast';
import type { VFile } from 'vfile';
import { type Saying, say } from '../diagnostics/index.ts';
import type { PageBlock } from '../stages.ts';
import type { Figure, See } from '../tree/nodes.ts';
import { pathInFolder, type Targets } from './targets.ts';

/** What links, pictures and references are resolved against. */
export interface Resolver {
  targets: Targets;
  /** Topics of the taxonomy, with or without a page. */
  planned: ReadonlySet<string>;
  /** Pictures of the notes folder. */
  pictures: ReadonlySet<string>;
  /** Those of them that pages show. */
  shown: Set<string>;
  files: ReadonlyMap<string, VFile>;
}

/** Turns a reference to another topic's page into a paragraph, in place. */
export function resolveSee(node: See, { targets }: Resolver): void {
  const url = targets.topic(node.topic);
  const text: Text = { type: 'text', value: node.title };
  const children: Paragraph['children'] = [
    { type: 'text', value: '→ ' },
    url ? { type: 'link', url, children: [text] } : text,
  ];
  Object.assign(node, { type: 'paragraph', children });
}

/** Gives a link its address on the site; false when it leads nowhere and only its text should stay. */
export function resolveLink(node: Link, entry: PageBlock, resolver: Resolver): boolean {
  const url = node.url.trim();
  if (/^(?:https?:\/\/|mailto:)/i.test(url) || (url.startsWith('/') && resolver.targets.isAddress(url)))
    return true;
  const resolved = resolver.targets.resolve(url, entry.place?.note);
  if (resolved) {
    node.url = resolved;
    return true;
  }
  const topic = url.startsWith('topic:') ? url.slice(6).replace(/#.*$/, '') : undefined;
  const isPlanned = topic !== undefined && resolver.planned.has(topic);
  tell(entry, resolver, {
    ruleId: isPlanned ? 'planned-topic' : 'dead-link',
    reason: isPlanned
      ? `Unexpected link to the topic "${topic}", which nobody has written yet, expected one with a page; kept its text`
      : 'Unexpected link that leads nowhere, expected an address, a topic or a note of this folder; kept its text',
    severity: isPlanned ? 'info' : 'warning',
  });
  return false;
}

/** Finds the picture of a figure in the notes folder; one that is not there, or on another host, keeps its place and says why. */
export function resolveFigure(node: Figure, entry: PageBlock, resolver: Resolver): void {
  if (node.kind === 'remote') {
    tell(entry, resolver, {
      ruleId: 'remote-picture',
      reason:
        'Unexpected picture on another host, expected one in the notes folder; left a placeholder, nothing is loaded from there',
      severity: 'info',
    });
    return;
  }
  const path = findPicture(node.target, entry.place?.note, resolver.pictures);
  if (path !== undefined) {
    resolver.shown.add(path);
    Object.assign(node, { kind: 'local', target: `/pictures/${encodeURI(path)}` });
    return;
  }
  tell(entry, resolver, {
    ruleId: 'missing-picture',
    reason: 'Unexpected picture that is not in the notes folder, expected its file there; left a placeholder',
    severity: 'warning',
  });
}

// Beside the note, from the top of the folder, or, as Obsidian embeds do, by its name alone.
function findPicture(
  target: string,
  note: string | undefined,
  pictures: ReadonlySet<string>,
): string | undefined {
  const beside = note === undefined ? undefined : pathInFolder(note, target);
  if (beside !== undefined && pictures.has(beside)) return beside;
  const fromTop = pathInFolder('', target.replace(/^\/+/, ''));
  if (fromTop !== undefined && pictures.has(fromTop)) return fromTop;
  const name = target.split('/').at(-1);
  const named = [...pictures].filter((path) => path.split('/').at(-1) === name);
  return named.length === 1 ? named[0] : undefined;
}

function tell(
  { place }: PageBlock,
  { files }: Resolver,
  saying: Pick<Saying, 'ruleId' | 'reason' | 'severity'>,
): void {
  const file = place && files.get(place.note);
  if (file) say(file, { source: 'link', line: place.start, ...saying });
}
