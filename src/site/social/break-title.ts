/** Width of a text, in any unit. */
export type Measure = (text: string) => number;

const closing = /^[\p{Pe}\p{Pf}，。、；：？！…·,.;:?!%‰℃）》」』】〉]+$/u;
const opening = /[\p{Ps}\p{Pi}（《「『【〈]$/u;
const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Breaks a title into as few lines as fit into a width, and makes them of about the same length. */
export function breakTitle(title: string, width: number, measure: Measure): string[] {
  const pieces = piecesOf(title);
  const full = fill(pieces, width, measure);
  for (let step = 1; step <= 20; step += 1) {
    const narrower = (width / full.length) * (1 + (step / 20) * (full.length - 1));
    const lines = fill(pieces, narrower, measure);
    if (lines.length === full.length && lines.every((line) => measure(line) <= width)) return lines;
  }
  return full;
}

/** What a line may not break: words, Latin text without spaces, punctuation with its neighbour. */
function piecesOf(title: string): string[] {
  const words = new Intl.Segmenter('zh', { granularity: 'word' }).segment(title.replace(/\s+/g, ' ').trim());
  const pieces: string[] = [];
  for (const { segment } of words) {
    const last = pieces.at(-1);
    if (last !== undefined && staysTogether(last, segment)) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

function staysTogether(before: string, after: string): boolean {
  if (closing.test(after)) return before !== ' ';
  if (opening.test(before)) return true;
  const foreign = (text: string) => text !== ' ' && !ideograph.test(text);
  return foreign(before) && foreign(after) && !closing.test(before.at(-1) ?? '');
}

function fill(pieces: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line === '' || measure((line + piece).trimEnd()) <= width) {
      line += line === '' ? piece.trimStart() : piece;
      continue;
    }
    lines.push(line.trimEnd());
    line = piece.trimStart();
  }
  return [...lines, line.trimEnd()].filter(Boolean);
}
