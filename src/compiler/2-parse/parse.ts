import type { ParsedNote, SourceNote } from '../stages.ts';
import type { Section } from '../tree/nodes.ts';
import { section } from '../tree/sections.ts';
import { readFlat } from './dialects/flat/index.ts';
import { readMarkdown } from './dialects/markdown/index.ts';
import { readOutline } from './dialects/outline/index.ts';
import { readFrontMatter } from './front-matter.ts';
import { regionsOf } from './regions.ts';
import { sectionStack } from './section-stack.ts';
import { readTitle } from './title.ts';

/**
 * Reads a note of any dialect into a tree of sections; every block keeps the lines it was read from.
 * Never throws: what no rule understands is a paragraph.
 */
export function parse(note: SourceNote): ParsedNote {
  const lines = foldCharacters(String(note.file.value)).split('\n');
  const syntax = [...note.syntax];
  const { matter, end } = readFrontMatter(lines, note.file, syntax);
  const root = section({ name: matter.title ?? '' });
  const stack = sectionStack(root);
  const isArticle = matter.topic !== undefined && /\.(?:md|markdown|mdown|mdx)$/i.test(note.file.path);
  const regions = isArticle ? [{ dialect: 'markdown' as const, start: end, end: lines.length }] : regionsOf(lines, end, syntax);
  for (const { dialect, start, end: regionEnd } of regions) {
    const region = lines.slice(start, regionEnd);
    stack.close(1);
    if (dialect === 'markdown') readMarkdown({ lines: region, firstLine: start + 1, stack, syntax, isArticle });
    else if (dialect === 'outline') readOutline(region, start + 1, stack);
    else readFlat(region, start + 1, stack, syntax);
  }
  // The marks of a quote between its paragraphs.
  for (const [index, line] of lines.entries()) if (/^\s*>[>\s]*$/.test(line)) syntax.push({ line: index + 1, what: 'marker' });
  takeTitle(root);
  return { ...note, syntax, matter, isArticle, root };
}

// A first line that stands alone above everything else is the title of the note.
function takeTitle(root: Section): void {
  const [first, ...rest] = root.children;
  const next = rest[0]?.lines;
  if (root.name !== '' || first?.type !== 'paragraph' || !first.lines || !next || next.start - first.lines.end < 2) return;
  const title = readTitle(first.children);
  if ([...title.name].length > 30 || /[。；;，,：:]/u.test(title.name)) return;
  Object.assign(root, title, { children: rest, lines: first.lines });
}

const radicals = /[\u2E80-\u2FDF\uFB00-\uFB06]/gu;
const invisible = /[\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/gu;

/**
 * Folds characters that look like others (radicals for ideographs, ligatures) and takes out those that cannot be seen,
 * without touching line ends, so that line numbers stay those of the raw note.
 */
function foldCharacters(text: string): string {
  return text.replace(radicals, (character) => character.normalize('NFKC')).replace(invisible, '');
}
