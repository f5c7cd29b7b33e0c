import { buildIndex } from '../build/build-index.ts';
import { parseEquivalents } from '../build/equivalents.ts';
import type { IndexedPage } from '../build/page.ts';
import { readPairs } from '../build/traditional-table.ts';
import { createInk, type Ink } from '../engine.ts';
import { manifestName } from '../format/files.ts';

/** A page of a small site: title, other names, and sections as heading and text. */
export interface SmallPage {
  path: string;
  title: string;
  names?: string[];
  lead?: string;
  sections?: readonly (readonly [heading: string, text: string])[];
}

const syllables: Readonly<Record<string, string>> = {
  间: 'jian',
  隙: 'xi',
  锁: 'suo',
  细: 'xi',
  事: 'shi',
  务: 'wu',
};

/** Files of the index of a small site by their path, as a site serves them. */
export function smallIndex(pages: readonly SmallPage[], folder = 'first'): Map<string, Uint8Array> {
  const { files, manifest } = buildIndex(pages.map(indexed), {
    equivalents: parseEquivalents('间隙锁 | gap lock\n交易 > 事务'),
    traditional: readPairs('間间鎖锁務务'),
    readings: (text) => Array.from(text, (character) => syllables[character] ?? 'x'),
  });
  const served = new Map([...files].map(([name, bytes]) => [`${folder}/${name}`, bytes]));
  served.set(manifestName, new TextEncoder().encode(JSON.stringify({ ...manifest, folder })));
  return served;
}

/** An engine on files that a test may change. */
export function inkOn(files: ReadonlyMap<string, Uint8Array>): Ink {
  return createInk((path) => Promise.resolve(files.get(path)));
}

/** An engine on a small site. */
export function smallInk(pages: readonly SmallPage[]): Ink {
  return inkOn(smallIndex(pages));
}

function indexed({ path, title, names = [], lead = '', sections = [] }: SmallPage): IndexedPage {
  const [domain = ''] = path.split('/').filter(Boolean);
  return {
    path,
    title,
    titleEn: '',
    names,
    domain: { id: domain, zh: domain, en: domain },
    kind: 'topic',
    lang: 'zh-CN',
    sections: [
      { id: '', heading: title, text: [lead, ...names].join('\n') },
      ...sections.map(([heading, text], index) => ({ id: `s${index + 1}`, heading, text })),
    ],
  };
}
