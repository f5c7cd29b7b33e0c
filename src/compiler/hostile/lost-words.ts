import type { Compilation } from '../index.ts';

/** What of a note no reader would see even where nothing was lost: front matter, tags, comments, targets, info strings. */
const unseen =
  /^---\n[\s\S]*?\n(?:---|\.\.\.)\n|<!--[\s\S]*?(?:-->|$)|<\/?[a-zA-Z][^<>]*>|\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|^\s*(?:```|~~~).*$|^\[[^\]\n]+\]:.*$|\{#[^}\n]*\}|^>? ?\[!\w+\]|第\d+[步题点]|\[\[|&#?\w+;|[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gm;

/** Words of a note that stand on no page of a compilation, lines aside that its report accounts for otherwise. */
export function lostWords(text: string, { files }: Pick<Compilation, 'files'>): string[] {
  const pages = files
    .filter(({ path }) => path.endsWith('.mdx'))
    .map((file) => file.text)
    .join('\n')
    .replace(/&#x([0-9a-f]+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('\\', '');
  const report = files.find(({ path }) => path.startsWith('reports/notes/'))?.text ?? '';
  const lines = text.split('\n');
  for (const [, start, end = start] of report.matchAll(/^\| (\d+)(?:-(\d+))? \| (?:syntax|dropped)/gm))
    lines.fill('', Number(start) - 1, Number(end));
  const shown = new Set(wordsOf(pages));
  return wordsOf(lines.join('\n').replace(unseen, ' ')).filter(
    (word) => !shown.has(word) && !pages.includes(word),
  );
}

function wordsOf(text: string): string[] {
  return text.normalize('NFKC').match(/[\p{L}\p{N}]{2,}/gu) ?? [];
}
