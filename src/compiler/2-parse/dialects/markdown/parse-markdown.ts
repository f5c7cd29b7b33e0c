import type { Root } from 'mdast';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';

const options: Options = {
  extensions: [
    gfmTable(),
    gfmStrikethrough({ singleTilde: false }),
    gfmTaskListItem(),
    cjkFriendlyExtension(),
    {
      disable: {
        null: ['setextUnderline', 'codeIndented', 'htmlFlow', 'htmlText', 'definition', 'autolink'],
      },
    },
  ],
  mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmTaskListItemFromMarkdown()],
};

/**
 * Parses the Markdown of notes. Off are the constructs that swallow or invent structure there: setext headings (made by
 * rulers under text), indented code (cuts structs in two), HTML, and definitions (whose lines vanish).
 */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, options);
}
