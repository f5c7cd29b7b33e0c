const words = new Intl.Segmenter('zh', { granularity: 'word' });
const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });
const closing = /^[，。、；：？！）】》」』〉”’…％,.;:?!)\]}>%]/u;
const opening = /[（【《「『〈“‘([{<]$/u;
/** Character references, in both spellings they have while a label is laid out, count as one letter. */
const reference = /&#?\w+;|ﬂ°{1,2}\w+¶ß/g;
const letter = '\ue000';
const code = /^[!-~\ue000]+$/;
/** Longer runs of ASCII may break after a separator, or after this many characters. */
const longRun = 18;
const runPieces = new RegExp(`[^/._,&?=-]{1,${longRun}}[/._,&?=-]*|[/._,&?=-]+`, 'g');

/**
 * Cuts a text into the pieces between which a line may break: whole Chinese words, whole runs of ASCII,
 * closing punctuation kept with what precedes it and opening punctuation with what follows.
 */
export function breakPieces(text: string): string[] {
  return withReferences(text, (plain) =>
    glued([...words.segment(plain)].map((piece) => piece.segment)).flatMap((piece) =>
      code.test(piece) && piece.length > longRun ? (piece.match(runPieces) ?? [piece]) : [piece],
    ),
  );
}

function glued(segments: readonly string[]): string[] {
  const pieces: string[] = [];
  let previous = '';
  for (const segment of segments) {
    const glue =
      closing.test(segment) || opening.test(previous) || (code.test(segment) && code.test(previous));
    if (previous !== '' && glue) pieces[pieces.length - 1] += segment;
    else pieces.push(segment);
    previous = segment;
  }
  return pieces;
}

/** Cuts a text with a letter in place of each character reference, then puts the references back. */
function withReferences(text: string, cut: (plain: string) => string[]): string[] {
  const references = text.match(reference) ?? [];
  let next = 0;
  return cut(text.replace(reference, letter)).map((piece) =>
    piece.replaceAll(letter, () => {
      next += 1;
      return references[next - 1] ?? letter;
    }),
  );
}

function characters(text: string): string[] {
  return withReferences(text, (plain) => [...graphemes.segment(plain)].map((piece) => piece.segment));
}

/** Stand-in for `Intl.Segmenter` whose segments are those of {@link breakPieces}. */
export class LineBreakSegmenter {
  /** Yields the pieces of a text in the shape of the built-in segmenter. */
  *segment(text: string): Generator<{ segment: string }> {
    const pieces = breakPieces(text);
    // One piece alone has to be cut somewhere when it does not fit.
    const cut = pieces.length > 1 || text.length <= longRun ? pieces : characters(text);
    for (const segment of cut) yield { segment };
  }
}
