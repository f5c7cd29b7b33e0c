import type { BlockContent, DefinitionContent, Node } from 'mdast';
import type { Block, LineRange } from '../../../tree/nodes.ts';
import type { LineReading } from '../../note-context.ts';

/** What the reader of a region knows. */
export interface MarkdownReading extends LineReading {
  /** Clean Markdown that a person wrote as a page: paragraphs and fences are what they say. */
  isArticle: boolean;
  /** Code without a fence follows right below the last line. */
  endsAtCode?: boolean;
  /** Converts blocks inside a container: inline markup refined, fences named, figures lifted. */
  blocks(nodes: readonly (BlockContent | DefinitionContent)[]): Block[];
}

/** Lines of the raw note that a node was read from. */
export function linesOf(node: Node, { firstLine }: Pick<MarkdownReading, 'firstLine'>): LineRange {
  const { start, end } = node.position!;
  return { start: start.line + firstLine - 1, end: end.line + firstLine - 1 };
}
