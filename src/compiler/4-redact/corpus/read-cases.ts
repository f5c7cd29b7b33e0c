import type { Finding } from '../detector.ts';

/** One text of the corpus with the places that must be found in it. */
export interface CorpusCase {
  /** `detector/case` */
  id: string;
  detector: string;
  text: string;
  secrets: Finding[];
}

/**
 * Cases of one file of `find` or `leave`, which is named like its detector. `--- id: kind, kind` begins a case,
 * `⟦…⟧` marks its secrets, and `{{+}}` splits those that repository scanners would take for real ones.
 */
export function readCases(detector: string, content: string): CorpusCase[] {
  const blocks = content.split(/^--- /m).slice(1);
  return blocks.map((block) => readCase(detector, block));
}

function readCase(detector: string, block: string): CorpusCase {
  const headEnd = block.indexOf('\n');
  const [id = '', kinds = ''] = block.slice(0, headEnd).split(': ');
  const body = block.slice(headEnd + 1).replace(/\n$/, '');
  const secrets: Finding[] = [];
  let text = '';
  for (const [at, piece] of body.replaceAll('{{+}}', '').split(/[⟦⟧]/).entries()) {
    const kind = kinds.split(', ')[secrets.length] ?? '';
    if (at % 2 === 1) secrets.push({ kind, start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return { id: `${detector}/${id}`, detector, text, secrets };
}
