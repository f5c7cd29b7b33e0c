import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { mdxjs } from 'micromark-extension-mdxjs';
import { parse } from 'yaml';
import { pageSchema } from '../../schema/page.ts';
import { problemBelow, readMdx } from '../8-emit/inert.ts';
import { writeBlocks } from '../8-emit/mdx/index.ts';
import type { Compilation } from '../index.ts';

type Files = Pick<Compilation, 'files'>;

/** What is wrong with the pages of a compilation: not of the schema, or not inert in one of two parsers. */
export function inertProblems({ files }: Files): string[] {
  return bodiesOf(files).flatMap(({ path, matter, body }) => {
    const checked = pageSchema.safeParse(parse(matter));
    const problems = [
      checked.success ? undefined : checked.error.issues[0]?.message,
      problemBelow(readMdx(body)),
      problemBelow(readOtherwise(body)),
    ];
    return problems.filter((problem) => problem !== undefined).map((problem) => `${path} ${problem}`);
  });
}

/** The same, and pages that would be written otherwise when they are read and written again. */
export function pageProblems({ files }: Files): string[] {
  const unstable = bodiesOf(files).filter(
    ({ body }) => writeBlocks(readOtherwise(body).children).join('\n\n').trim() !== body.trim(),
  );
  return [
    ...inertProblems({ files }),
    ...unstable.map(({ path }) => `${path} changes when it is written again`),
  ];
}

function bodiesOf(files: Files['files']) {
  return files
    .filter(({ path }) => path.endsWith('.mdx'))
    .map(({ path, text }) => {
      const end = text.indexOf('\n---\n', 4);
      return { path, matter: text.slice(4, end), body: text.slice(end + 6) };
    });
}

/** Reads MDX with a parser that is not the site's: what both read in the same way is no matter of luck. */
function readOtherwise(mdx: string): Root {
  return fromMarkdown(mdx, {
    extensions: [gfmTable(), gfmStrikethrough(), gfmTaskListItem(), mdxjs()],
    mdastExtensions: [
      gfmTableFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
      mdxFromMarkdown(),
    ],
  });
}
