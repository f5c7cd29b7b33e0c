import type { Page } from '../stages.ts';
import { everyPageSection } from '../tree/page-walk.ts';
import { fold } from '../tree/text.ts';

/** Addresses of the site by what notes call them. */
export interface Targets {
  /** Address of a topic's page. */
  topic(id: string): string | undefined;
  /** Address for a link target in a note: `topic:id#anchor`, `wiki:Name`, `../other.md#part`. */
  resolve(target: string, note: string | undefined): string | undefined;
  /** Whether an absolute path is a page of this site. */
  isAddress(path: string): boolean;
}

/** Collects the addresses of all pages. */
export function targetsOf(pages: readonly Page[]): Targets {
  const byId = new Map<string, string>();
  const byName = new Map<string, string>();
  const byNote = new Map<string, string>();
  const addresses = new Set<string>();
  const byHeading = headingsOf(pages);
  for (const { matter } of pages) {
    const address = matter.kind === 'domain' ? `/${matter.domain}/` : `/${matter.domain}/${matter.id}/`;
    addresses.add(address);
    if (!byId.has(matter.id)) byId.set(matter.id, address);
    for (const former of matter.formerly) {
      const id = former.split('/').at(-1) ?? former;
      if (!byId.has(id)) byId.set(id, address);
    }
    for (const name of [matter.titles.zh, matter.titles.en, ...matter.aliases])
      if (!byName.has(fold(name))) byName.set(fold(name), address);
    // An article is where its note went; what other notes say went to several pages, of which the first must do.
    for (const [index, { note }] of matter.sources.entries()) {
      if ((index === 0 && matter.origin !== 'collected') || !byNote.has(note)) byNote.set(note, address);
    }
  }
  const topic = (id: string) => byId.get(id);
  return {
    topic,
    isAddress: (path) => addresses.has(path.replace(/#.*$/, '')),
    resolve(target, note) {
      const [name, anchor] = split(decoded(target));
      const heading =
        note === undefined || anchor === undefined
          ? undefined
          : byHeading.get(headingKey(name === '' ? note : (pathInFolder(note, name) ?? ''), anchor));
      if (heading !== undefined) return heading;
      const suffix = anchor && /^[a-z0-9-]+$/.test(anchor) ? `#${anchor}` : '';
      if (name.startsWith('topic:')) return add(topic(name.slice(6)), suffix);
      if (name.startsWith('wiki:'))
        return add(byName.get(fold(name.slice(5))) ?? topic(name.slice(5)), suffix);
      if (name === '' && suffix) return suffix;
      const path = note === undefined ? undefined : pathInFolder(note, name);
      return path === undefined ? undefined : add(byNote.get(path), suffix);
    },
  };
}

// Addresses of headings by the note they stood in and their folded title: what `#一标题` in a note points to.
function headingsOf(pages: readonly Page[]): Map<string, string> {
  const byHeading = new Map<string, string>();
  for (const { matter, sections, titlePlaces } of pages) {
    const address = `/${matter.domain}/${matter.id}/`;
    for (const { note } of titlePlaces) byHeading.set(headingKey(note, matter.title), address);
    for (const { place, name, id } of everyPageSection(sections)) {
      if (!place || !id) continue;
      const key = headingKey(place.note, name);
      if (!byHeading.has(key)) byHeading.set(key, `${address}#${id}`);
    }
  }
  return byHeading;
}

function headingKey(note: string, title: string): string {
  return `${note}#${fold(title).replace(/^[\d一二三四五六七八九十]+/u, '')}`;
}

function add(address: string | undefined, suffix: string): string | undefined {
  return address === undefined ? undefined : address + suffix;
}

function split(target: string): [string, string | undefined] {
  const at = target.indexOf('#');
  return at < 0 ? [target, undefined] : [target.slice(0, at), target.slice(at + 1)];
}

function decoded(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}

/** Path in the notes folder that a target means when it stands in a note; undefined when it climbs out of the folder. */
export function pathInFolder(note: string, target: string): string | undefined {
  const parts = note.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
