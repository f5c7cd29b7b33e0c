import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type PageMatter, pageSchema } from '../../src/schema/page.ts';

/** What a compiled page holds, counted. */
export interface PageFacts {
  matter: PageMatter;
  /** Anchors of sections, questions and corrections. */
  anchors: ReadonlySet<string>;
  questions: number;
  corrections: number;
  diagrams: number;
  /** Citations in the text, each mention. */
  citations: number;
  /** Han characters of the text. */
  characters: number;
}

/** Reads a page of `content/pages`. */
export async function readPageFacts(pages: string, path: string): Promise<PageFacts> {
  const text = await readFile(join(pages, path), 'utf8');
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const count = (pattern: RegExp) => body.match(pattern)?.length ?? 0;
  const anchors = body.matchAll(/<(?:Anchor|Question|Correction)\s[^>]*?\bid="([^"]+)"/g);
  return {
    matter: pageSchema.parse(parse(front)),
    anchors: new Set([...anchors].map(([, id = '']) => id)),
    questions: count(/<Question\s/g),
    corrections: count(/<Correction\s/g),
    diagrams: count(/^ *```mermaid/gm),
    citations: count(/<Cite\s/g),
    characters: count(/\p{Script=Han}/gu),
  };
}
