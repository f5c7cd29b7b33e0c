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

/** What is wrong with the pages of a compilation: not inert in one of two parsers, or not what the writer would write. */
export function pageProblems({ files }: Pick<Compilation, 'files'>): string[] {
  return files
    .filter(({ path }) => path.endsWith('.mdx'))
    .flatMap(({ path, text }) => {
      const end = text.indexOf('\n---\n', 4);
      const matter = pageSchema.safeParse(parse(text.slice(4, end)));
      const problems = [
        matter.success ? undefined : matter.error.issues[0]?.message,
        ...bodyProblems(text.slice(end + 6)),
      ];
      return problems.filter((problem) => problem !== undefined).map((problem) => `${path} ${problem}`);
    });
}

function* bodyProblems(body: string): Generator<string | undefined> {
  yield problemBelow(readMdx(body));
  const otherwise = readOtherwise(body);
  yield problemBelow(otherwise);
  yield `${writeBlocks(otherwise.children).join('\n\n')}\n`.trim() === body.trim()
    ? undefined
    : 'changes when it is written again';
}

/** Reads MDX with a parser that is not the site's: what both read in the same way is no matter of luck. */
export function readOtherwise(mdx: string): Root {
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
