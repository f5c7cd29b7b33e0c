import type { Finding } from './detector.ts';
import { findSecrets } from './find-secrets.ts';
import { disjoint } from './mask.ts';

/**
 * All findings in a whole note: in its text as it is, and in its lines without what stands before their text. Detectors
 * look at how lines begin, which the marks of quotes, lists and outlines would hide.
 */
export function findInNote(text: string): Finding[] {
  const found = findSecrets(text);
  let bare = '';
  const starts: { bare: number; raw: number }[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const marks = leading.exec(line)?.[0].length ?? 0;
    starts.push({ bare: bare.length, raw: at + marks });
    bare += `${line.slice(marks)}\n`;
    at += line.length + 1;
  }
  if (bare.length === text.length + 1) return found;
  const rawOf = (offset: number): number => {
    let low = 0;
    for (let high = starts.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if (starts[middle]!.bare <= offset) low = middle;
      else high = middle;
    }
    return starts[low]!.raw + offset - starts[low]!.bare;
  };
  const more = findSecrets(bare).map(({ kind, start, end }) => ({
    kind,
    start: rawOf(start),
    end: rawOf(end - 1) + 1,
  }));
  return disjoint([...found, ...more]);
}

const leading = /^(?:[ \t]+|>|[-*+](?=[ \t]))*(?:\d{1,3}[.、)）](?=[^\d]))?[ \t]*/;
