import type { Detector, Finding } from '../detector.ts';
import { isPlaceholder } from './is-placeholder.ts';

/** Pattern whose named group `secret`, or `single` and `double` for quoted forms, is the literal. */
export interface LabelledShape {
  kind: string;
  /** Global; every repetition is bounded. */
  pattern: RegExp;
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
    anchors,
    find(text) {
      const found: Finding[] = [];
      if (context?.test(text) === false) return found;
      for (const { kind, pattern, accepts } of shapes) {
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
