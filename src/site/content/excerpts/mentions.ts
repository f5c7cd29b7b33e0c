import type { Nodes, Root, TableRow } from 'mdast';
import { attribute, isElement, plainText } from '../elements/element.ts';
import { headingId } from '../elements/heading.ts';
import type { PageMention } from './excerpt.ts';

/** Words of a block up to the next link, or of a link. */
interface Run {
  text: string;
  url?: string;
}

const longest = 44;
const sentenceEnd = /[。！？；!?\n]|[.;]\s/g;

/** The links of a page to other pages, the first to each, with their sentences. */
export function mentionsOf(tree: Root): PageMention[] {
  const found = new Map<string, PageMention>();
  let section = '';
  const visit = (node: Nodes): void => {
    section = anchorOf(node) ?? section;
    if (node.type === 'heading') return;
    if (node.type !== 'paragraph' && node.type !== 'tableRow') {
      if ('children' in node) for (const child of node.children) visit(child);
      return;
    }
    for (const mention of mentionsIn(node.type === 'tableRow' ? runsOfRow(node) : runsOf(node)))
      if (!found.has(mention.to)) found.set(mention.to, { section, ...mention });
  };
  visit(tree);
  return [...found.values()];
}

function anchorOf(node: Nodes): string | undefined {
  if (node.type === 'heading') return headingId(node);
  const anchored = isElement(node) && (node.name === 'Question' || node.name === 'Correction');
  return anchored ? attribute(node, 'id') : undefined;
}

function mentionsIn(runs: readonly Run[]): Omit<PageMention, 'section'>[] {
  return runs.flatMap(({ text, url }, index) => {
    if (!url?.startsWith('/')) return [];
    const join = (part: readonly Run[]) => part.map((run) => run.text).join('');
    return {
      to: url.replace(/[#?].*$/, ''),
      before: sentenceBefore(join(runs.slice(0, index))),
      words: text,
      after: sentenceAfter(join(runs.slice(index + 1))),
    };
  });
}

function runsOf(node: Nodes): Run[] {
  if (node.type === 'link') return [{ text: plainText(node.children), url: node.url }];
  if (node.type === 'break') return [{ text: ' ' }];
  if ('value' in node) return [{ text: node.value.replace(/\s*\n\s*/g, ' ') }];
  return 'children' in node ? node.children.flatMap(runsOf) : [];
}

// A cell says little without its neighbours.
function runsOfRow(row: TableRow): Run[] {
  return row.children.flatMap((cell, index) => [...(index > 0 ? [{ text: ' · ' }] : []), ...runsOf(cell)]);
}

/** What a text says in its last, unfinished sentence. */
function sentenceBefore(text: string): string {
  const end = [...text.matchAll(sentenceEnd)].at(-1);
  const sentence = end ? text.slice(end.index + end[0].length) : text;
  const characters = [...sentence.trimStart()];
  return characters.length > longest ? `…${characters.slice(4 - longest).join('')}` : characters.join('');
}

/** What a text says up to the end of its first sentence. */
function sentenceAfter(text: string): string {
  const [end] = text.matchAll(sentenceEnd);
  const sentence = end ? text.slice(0, end.index + end[0].length) : text;
  const characters = [...sentence.trimEnd()];
  return characters.length > longest ? `${characters.slice(0, longest - 4).join('')}…` : characters.join('');
}
