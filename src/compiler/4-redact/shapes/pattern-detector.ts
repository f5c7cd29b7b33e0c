import type { Detector, Finding } from '../detector.ts';
import { isPlaceholder } from './is-placeholder.ts';

/** Pattern whose named group `secret`, or `single` and `double` for quoted forms, is the literal. */
export interface LabelledShape {
  kind: string;
  /** Global; every repetition is bounded. */
  pattern: RegExp;
  /** Literals of which one is part of every match; without any the pattern is always tried. */
  anchors?: readonly string[];
  /** Further condition on the literal and the whole match. */
  accepts?: (secret: string, match: RegExpExecArray) => boolean;
}

/** What a text must hold for the patterns to be tried. */
interface Needs {
  anchors: Detector['anchors'];
  /** What the anchors are part of, where they are short. */
  context?: RegExp;
}

/** Detector for secrets that are recognised by what stands around them. */
export function patternDetector(
  id: string,
  source: string,
  { anchors, context }: Needs,
  shapes: readonly LabelledShape[],
): Detector {
  return {
    id,
    source,
    anchors: [...anchors, ...shapes.flatMap((shape) => shape.anchors ?? [])],
    find(text, held) {
      const found: Finding[] = [];
      if (context?.test(text) === false) return found;
      for (const { kind, pattern, accepts, anchors: own } of shapes) {
        if (own?.some((anchor) => held.has(anchor)) === false) continue;
        for (const match of text.matchAll(pattern)) {
          const secret =
            match.groups?.['secret'] ?? match.groups?.['single'] ?? match.groups?.['double'] ?? '';
          if (isPlaceholder(secret) || accepts?.(secret, match) === false) continue;
          const start = match.index + match[0].lastIndexOf(secret);
          found.push({ kind, start, end: start + secret.length });
        }
      }
      return found;
    },
  };
}
