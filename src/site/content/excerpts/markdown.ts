import type { Definition, Link, Nodes, Parents, Root } from 'mdast';
import { calloutLabel } from '../elements/callout.ts';
import { attribute, type ElementNode, isElement, optionalAttribute } from '../elements/element.ts';
import { filePath, label, sitePath } from '../placeholders.ts';

/** What has been read so far of the page that is written as Markdown. */
interface Writing {
  source: string;
  /** Site path of the page. */
  path: string;
  /** Level of the latest heading. */
  depth: number;
}

/**
 * The body of a page as plain Markdown with placeholders. The source is kept as it stands; only components and
 * addresses are written anew, which costs a fraction of printing the tree.
 */
export function markdownOf(source: string, tree: Root, path: string): string {
  const first = tree.children.find((node) => node.type !== 'yaml');
  if (!first) return '';
  const writing = { source, path, depth: 1 };
  const text = written(tree, { from: startOf(first), to: source.length }, writing);
  return `${text.replace(/\n{3,}/g, '\n\n').trim()}\n`;
}

/** Words that must not be read as Markdown. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*[\]<]|(?<!\w)_|_(?!\w)/g, '\\$&');
}

function written(node: Parents, { from, to }: { from: number; to: number }, writing: Writing): string {
  let text = '';
  let at = from;
  for (const change of changesIn(node, writing)) {
    const [words, close] =
      change.type === 'link' || change.type === 'definition'
        ? [withAddress(change, writing), false]
        : [
            component(change, writing),
            change.name === 'Cite' || change.name === 'Anchor' || change.name === 'Badge',
          ];
    const before = writing.source.slice(at, startOf(change));
    text += (close ? before.trimEnd() : before) + words;
    at = endOf(change);
  }
  return text + writing.source.slice(at, to);
}

/** The outermost nodes that are not written as they stand, in order. */
function* changesIn(node: Parents, writing: Writing): Generator<ElementNode | Link | Definition> {
  for (const child of node.children) {
    if (child.type === 'heading') writing.depth = child.depth;
    if (isElement(child)) yield child;
    else if ((child.type === 'link' || child.type === 'definition') && /^[/#]/.test(child.url)) yield child;
    else if ('children' in child) yield* changesIn(child, writing);
  }
}

function withAddress(node: Link | Definition, writing: Writing): string {
  const url = sitePath(node.url.startsWith('#') ? writing.path + node.url : node.url);
  if (node.type === 'definition') return `[${node.label ?? node.identifier}]: ${url}`;
  return `[${inner(node, writing)}](${url})`;
}

function component(node: ElementNode, writing: Writing): string {
  const value = (name: string) => escapeMarkdown(attribute(node, name));
  switch (node.name) {
    case 'Cite':
      return `[^${attribute(node, 'id')}]`;
    case 'Badge':
      return ` (${label(attribute(node, 'kind') === 'must' ? 'badgeMust' : 'badgeRecommended')})`;
    case 'Strong':
      return `<strong>${inner(node, writing)}</strong>`;
    case 'Mark':
      return inner(node, writing);
    case 'Correction':
      return quoted(
        node,
        [`**${label('correctionClaim')}** ${value('claim')}`, optionalAttribute(node, 'since')],
        writing,
      );
    case 'Callout':
      return quoted(
        node,
        [`**${label(calloutLabel(attribute(node, 'kind')))}**`, optionalAttribute(node, 'title')],
        writing,
      );
    case 'Pros':
    case 'Cons':
      return `**${label(node.name.toLowerCase())}**\n\n${inner(node, writing)}`;
    case 'ProsCons':
    case 'Flow':
      return inner(node, writing);
    case 'Question':
      return question(node, writing);
    case 'Figure':
      return figure(node);
    case 'Source':
      return `(${label('sourceFrom')} ${value('note')} ${label('sourceLines', attribute(node, 'lines').replace('-', '–'))})`;
    default:
      return '';
  }
}

function question(node: ElementNode, writing: Writing): string {
  const mark = attribute(node, 'status') === 'open' ? ` (${label('questionOpen')})` : '';
  const heading = `${'#'.repeat(Math.min(writing.depth + 1, 6))} ${escapeMarkdown(attribute(node, 'title'))}${mark}`;
  const answer = inner(node, writing);
  return answer ? `${heading}\n\n${answer}` : heading;
}

function figure(node: ElementNode): string {
  const target = attribute(node, 'target');
  const words = escapeMarkdown(optionalAttribute(node, 'caption') ?? optionalAttribute(node, 'alt') ?? '');
  if (attribute(node, 'kind') === 'local') return `![${words}](<${filePath(target)}>)`;
  const reason = label(attribute(node, 'kind') === 'remote' ? 'figureRemote' : 'figureMissing');
  return `(${[reason, words, `\`${target.replaceAll('`', '')}\``].filter(Boolean).join(' ')})`;
}

// The first line stands where the component stood; the others follow its indentation.
function quoted(node: ElementNode, title: readonly (string | undefined)[], writing: Writing): string {
  const indent = ' '.repeat((node.position?.start.column ?? 1) - 1);
  const lines = inner(node, writing)
    .split('\n')
    .map((line, index) => (index > 0 && line.startsWith(indent) ? line.slice(indent.length) : line));
  return [title.filter(Boolean).join(' · '), '', ...lines]
    .map((line, index) => `${index > 0 ? indent : ''}> ${line}`.trimEnd())
    .join('\n');
}

function inner(node: Parents, writing: Writing): string {
  const [first] = node.children;
  const last = node.children.at(-1);
  if (!first || !last) return '';
  return written(node, { from: startOf(first), to: endOf(last) }, writing);
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}
