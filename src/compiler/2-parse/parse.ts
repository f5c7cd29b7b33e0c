import { say } from '../diagnostics/index.ts';
import type { ParsedNote, SourceNote, SyntaxLine } from '../stages.ts';
import type { Block, Section } from '../tree/nodes.ts';
import { section } from '../tree/sections.ts';
import { plainTextOf } from '../tree/text.ts';
import { blankComments, blankTitles } from './comments.ts';
import { readFlat } from './dialects/flat/index.ts';
import { readMarkdown } from './dialects/markdown/index.ts';
import { readOutline } from './dialects/outline/index.ts';
import { foldedLines } from './fold-characters.ts';
import { readFrontMatter } from './front-matter.ts';
import type { NoteContext } from './note-context.ts';
import { fitLines } from './outlandish-lines.ts';
import { type Region, regionsOf } from './regions.ts';
import { sectionStack } from './section-stack.ts';
import { readTitle } from './title.ts';
import { reportTruncation } from './truncation.ts';

/**
 * Reads a note of any dialect into a tree of sections; every block keeps the lines it was read from.
 * Never throws: what no rule understands is a paragraph.
 */
export function parse(note: SourceNote): ParsedNote {
  const syntax: SyntaxLine[] = [...note.syntax];
  const root = section({ name: '' });
  const context: NoteContext = {
    stack: sectionStack(root),
    syntax,
    report: (saying) => say(note.file, { ...saying, source: 'parse' }),
  };
  const raw = foldedLines(String(note.file.value), context);
  const { matter, end } = readFrontMatter(raw, note.file, syntax);
  if (matter.title) Object.assign(root, section({ name: matter.title }));
  const isArticle = matter.topic !== undefined && /\.(?:md|markdown|mdown|mdx)$/i.test(note.file.path);
  const fit = fitLines(raw, end, context);
  const lines = blankTitles(blankComments(fit.lines, end, syntax), syntax);
  const regions = isArticle
    ? [{ dialect: 'markdown' as const, start: end, end: lines.length }]
    : regionsOf(lines, end, context);
  for (const { dialect, start, end: regionEnd } of cutAt(regions, fit.verbatim)) {
    const set = fit.verbatim.get(start);
    if (set !== undefined) {
      context.stack.add(set);
      continue;
    }
    const region = { ...context, lines: lines.slice(start, regionEnd), firstLine: start + 1 };
    if (regions.some((each) => each.start === start)) context.stack.close(1);
    if (dialect === 'markdown') readMarkdown({ ...region, isArticle });
    else if (dialect === 'outline') readOutline(region);
    else readFlat(region);
  }
  // The marks of a quote between its paragraphs.
  for (const [index, line] of lines.entries())
    if (/^\s*>[>\s]*$/.test(line)) syntax.push({ line: index + 1, what: 'marker' });
  if (!isArticle) reportTruncation(lines, root, context.report);
  takeTitle(root);
  return { ...note, syntax, matter, isArticle, root };
}

// A line that was set aside is a region of its own.
function cutAt(regions: readonly Region[], verbatim: ReadonlyMap<number, Block>): Region[] {
  if (verbatim.size === 0) return [...regions];
  return regions.flatMap((region) => {
    const cuts = [...verbatim.keys()].filter((index) => index >= region.start && index < region.end);
    const edges = [region.start, ...cuts.flatMap((index) => [index, index + 1]), region.end];
    return edges.slice(0, -1).map((start, index) => ({ ...region, start, end: edges[index + 1]! }));
  });
}

// A first line that stands alone above everything else is the title of the note.
function takeTitle(root: Section): void {
  const [first, ...rest] = root.children;
  const next = rest[0]?.lines;
  if (
    root.name !== '' ||
    first?.type !== 'paragraph' ||
    !first.lines ||
    !next ||
    next.start - first.lines.end < 2
  )
    return;
  const title = readTitle(first.children);
  if (
    /[。；;!！]\s*$/u.test(plainTextOf(first)) ||
    [...title.name].length > 30 ||
    title.name === '' ||
    /[。；;，,：:?？!！…→]|\S\s{2,}\S|[是会将把被]/u.test(title.name)
  )
    return;
  Object.assign(root, title, { children: rest, lines: first.lines });
}
