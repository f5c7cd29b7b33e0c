import type { Root, RootContent } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { inertProblem } from './inert.ts';

const options: Options = {
  bullet: '-',
  emphasis: '*',
  strong: '*',
  rule: '-',
  fences: true,
  incrementListMarker: true,
  listItemIndent: 'one',
  extensions: [
    gfmTableToMarkdown({ tablePipeAlign: false }),
    gfmStrikethroughToMarkdown(),
    gfmTaskListItemToMarkdown(),
    mdxToMarkdown(),
    {
      // A paragraph that begins with `import` or `export` would be a module statement of MDX.
      unsafe: [
        { atBreak: true, character: 'i', after: 'mport\\b' },
        { atBreak: true, character: 'e', after: 'xport\\b' },
      ],
    },
  ],
};

/**
 * Writes the body of a page as MDX and reads it back: what would be more than text, code and our own components is
 * written as a plain code block instead. Returns the text and the problems found, each with the index of its block.
 */
export function writeMdx(root: Root): { text: string; problems: { index: number; reason: string }[] } {
  const text = toMarkdown(root, options);
  if (inertProblem(text) === undefined) return { text, problems: [] };
  const problems: { index: number; reason: string }[] = [];
  const children = root.children.map((node, index): RootContent => {
    const reason = inertProblem(toMarkdown({ type: 'root', children: [node] }, options));
    if (reason === undefined) return node;
    problems.push({ index, reason });
    return { type: 'code', lang: 'text', value: toMarkdown({ type: 'root', children: [node] }, options) };
  });
  return { text: toMarkdown({ type: 'root', children }, options), problems };
}
