import type { PhrasingContent } from 'mdast';
import { refineInline } from './refine.ts';
import { mendAsterisks } from './strong.ts';

const token =
  /(?<ticks>`+)(?<code>[^`]|[^`].{0,600}?[^`])\k<ticks>(?!`)|\*\*(?=[^\s*])(?<strong>[^*\n]{1,400}?)(?<=[^\s*])\*\*|!\[(?<alt>[^\]\n]{0,300})\]\((?<image>[^)\s]{1,2000})(?:\s+"[^"\n]*")?\)|(?<!!)\[(?<text>[^[\]\n]{1,300})\]\((?<url>[^)\s]{1,2000})\)/gu;

/** A longer line is data that somebody pasted: it is text. */
const longest = 10_000;

/**
 * Inline content of a line that is not Markdown: code spans, strong, links and pictures are read,
 * while a single `*` or `_` stays what it is in notes on programming, a pointer or a product.
 */
export function inlineContent(raw: string): PhrasingContent[] {
  if (raw.length > longest) return [{ type: 'text', value: raw }];
  const line = mendAsterisks(raw);
  const result: PhrasingContent[] = [];
  let from = 0;
  for (const match of line.matchAll(token)) {
    if (match.index > from) result.push({ type: 'text', value: unescaped(line.slice(from, match.index)) });
    result.push(nodeFor(match.groups!));
    from = match.index + match[0].length;
  }
  if (from < line.length) result.push({ type: 'text', value: unescaped(line.slice(from)) });
  return refineInline(result);
}

// A backslash before a sign that would be markup is markup too; before a letter it is a backslash.
function unescaped(text: string): string {
  return text.replace(/\\([*_#~])/g, '$1');
}

function nodeFor(groups: Record<string, string | undefined>): PhrasingContent {
  if (groups['code'] !== undefined) return { type: 'inlineCode', value: groups['code'].trim() || ' ' };
  if (groups['strong'] !== undefined)
    return { type: 'strong', children: [{ type: 'text', value: groups['strong'] }] };
  if (groups['image'] !== undefined) return { type: 'image', url: groups['image'], alt: groups['alt'] ?? '' };
  return { type: 'link', url: groups['url']!, children: [{ type: 'text', value: groups['text']! }] };
}
