import type { Finding } from './detector.ts';
import { detectors } from './detectors/index.ts';
import { literalFinder, namedBy } from './literal-finder.ts';

/** What redaction leaves behind. */
const mask = /\[redacted:[a-z-]+\]/g;
/** Masking one secret may uncover the shape of the next; texts that need a third look are not written by people. */
const mostLooks = 4;

/** What a detector needs to be of use, looked for once for all of them. */
const anchorsIn = literalFinder([...new Set(detectors.flatMap(({ anchors }) => anchors))]);
const detectorsFor = namedBy(detectors, ({ anchors }) => anchors);

const length = (finding: Finding): number => finding.end - finding.start;

/**
 * All findings of all detectors, sorted and disjoint. Where findings overlap, the longest gives the kind
 * and the union gives the place: cutting one of them short would publish the rest of a secret.
 */
export function findSecrets(text: string): Finding[] {
  let found = disjoint(look(text));
  for (let looks = 1; found.length > 0 && looks < mostLooks; looks += 1) {
    const more = lookBehind(text, found);
    if (more.length === 0) break;
    found = disjoint([...found, ...more]);
  }
  return found;
}

function look(text: string): Finding[] {
  const held = anchorsIn(text);
  if (held.size === 0) return [];
  const masks = [...text.matchAll(mask)].map(({ index, 0: literal }) => ({
    start: index,
    end: index + literal.length,
  }));
  return detectorsFor(held)
    .flatMap((detector) => detector.find(text, held))
    .filter((finding) => finding.end > finding.start && !touchesAny(finding, masks));
}

/** What is found once the findings are masked, in places of the unmasked text. */
function lookBehind(text: string, found: readonly Finding[]): Finding[] {
  let masked = '';
  let last = 0;
  /** Where each stretch of unmasked text begins, in both texts. */
  const stretches: { masked: number; plain: number }[] = [{ masked: 0, plain: 0 }];
  for (const { kind, start, end } of found) {
    masked += `${text.slice(last, start)}[redacted:${kind}]`;
    last = end;
    stretches.push({ masked: masked.length, plain: end });
  }
  return look(masked + text.slice(last)).map(({ kind, start, end }) => {
    const { masked: from, plain } = stretches.findLast((stretch) => stretch.masked <= start)!;
    return { kind, start: start - from + plain, end: end - from + plain };
  });
}

function disjoint(findings: readonly Finding[]): Finding[] {
  const apart: Finding[] = [];
  let longest = 0;
  for (const finding of findings.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = apart.at(-1);
    if (last === undefined || finding.start >= last.end) {
      apart.push({ ...finding });
      longest = length(finding);
      continue;
    }
    last.end = Math.max(last.end, finding.end);
    if (length(finding) > longest) {
      last.kind = finding.kind;
      longest = length(finding);
    }
  }
  return apart;
}

/** Both lists can be long: the masks are sorted, so the last one that begins before the end decides. */
function touchesAny({ start, end }: Finding, masks: readonly { start: number; end: number }[]): boolean {
  let low = 0;
  let high = masks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((masks[middle]?.start ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  return low > 0 && (masks[low - 1]?.end ?? 0) > start;
}
