import type { Detector, Finding } from '../detector.ts';
import { namedBy } from '../literal-finder.ts';
import { isPlaceholder } from './is-placeholder.ts';

/** Shape of one vendor's token. */
export interface TokenShape {
  kind: string;
  /** Global; begins with the literal prefix, which keeps the scan fast; group 1, if any, is the secret. */
  pattern: RegExp;
  /** Literals of which one is part of every match: the pattern is tried where one occurs. */
  anchor: string | readonly string[];
}

const wordCharacter = /[A-Za-z0-9_]/;

/** Detector for tokens that announce themselves by a prefix. */
export function tokenDetector(id: string, source: string, shapes: readonly TokenShape[]): Detector {
  const shapesFor = namedBy(shapes, anchorsOf);
  return {
    id,
    source,
    anchors: shapes.flatMap(anchorsOf),
    find(text, held) {
      const found: Finding[] = [];
      for (const { kind, pattern } of shapesFor(held)) {
        for (const match of text.matchAll(pattern)) {
          const secret = match[1] ?? match[0];
          const start = match.index + match[0].indexOf(secret);
          const before = text[match.index - 1] ?? ' ';
          if (wordCharacter.test(before) || isPlaceholder(secret)) continue;
          found.push({ kind, start, end: start + secret.length });
        }
      }
      return found;
    },
  };
}

function anchorsOf({ anchor }: TokenShape): readonly string[] {
  return [anchor].flat();
}
