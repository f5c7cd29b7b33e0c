import { codeText, findCode } from '../../code/index.ts';
import { isBalanced } from '../../leaf-line.ts';
import { type Marker, markerOf } from '../../marker.ts';

/** A line of an outline, or a run of code, with what is indented below it. */
export interface OutlineNode {
  kind: 'text' | 'code' | 'figure' | 'remark' | 'arrow';
  depth: number;
  text: string;
  marker?: Marker;
  lang?: string;
  pseudo?: boolean;
  /** A number without text: it names the item with that number elsewhere. */
  isReference?: boolean;
  /** A line behind a comment sign. */
  isComment?: boolean;
  /** First and last line, as numbers in the note. */
  start: number;
  end: number;
  children: OutlineNode[];
}

/** Reads the lines of an outline region into a tree: the parent of a line is the nearest line above with a smaller indent. */
export function outlineTree(lines: readonly string[], firstLine: number): OutlineNode[] {
  const runs = new Map(findCode(lines).map((run) => [run.start, run]));
  const unit = indentUnit(lines);
  const top: OutlineNode[] = [];
  const path: OutlineNode[] = [];
  const numbered: Numbered = new Map();
  for (let index = 0; index < lines.length; ) {
    const run = runs.get(index);
    if (run) {
      const depth = depthOf(lines[index]!, unit);
      attach(
        {
          kind: 'code',
          depth,
          text: codeText(lines, run),
          lang: run.lang,
          pseudo: run.pseudo,
          start: firstLine + index,
          end: firstLine + run.end - 1,
          children: [],
        },
        path,
        top,
      );
      index = run.end;
      continue;
    }
    const line = lines[index]!;
    if (line.trim() !== '') {
      const depth = depthOf(line, unit);
      const parent = path.findLast((open) => open.depth < depth);
      const node = textNode(line, depth, firstLine + index, numbered.get(parent)?.get(depth));
      const stands = attach(node, path, top);
      if (node.marker?.ordinal !== undefined)
        numbered.set(stands, (numbered.get(stands) ?? new Map<number, OutlineNode>()).set(depth, node));
    }
    index += 1;
  }
  return top;
}

/** The last numbered line of each depth right below a line, or below none. */
type Numbered = Map<OutlineNode | undefined, Map<number, OutlineNode>>;

// Puts a node below its parent, which is returned.
function attach(node: OutlineNode, path: OutlineNode[], top: OutlineNode[]): OutlineNode | undefined {
  const isDash = node.marker?.shape === '-';
  // A dash at the depth of a numbered line stands below it.
  const isParent = (open: OutlineNode) =>
    open.kind !== 'code' &&
    (open.depth < node.depth ||
      (isDash && open.depth === node.depth && open.marker?.shape !== '-' && open.kind === 'text'));
  while (path.length > 0 && !isParent(path.at(-1)!)) path.pop();
  const parent = path.at(-1);
  (parent?.children ?? top).push(node);
  if (node.kind !== 'code') path.push(node);
  return parent;
}

function textNode(
  line: string,
  depth: number,
  lineNumber: number,
  above: OutlineNode | undefined,
): OutlineNode {
  const text = line.trim();
  const place = { depth, start: lineNumber, end: lineNumber, children: [] };
  const picture = /^(?:<[^>]+>\s*)*<img\b[^>]*\bsrc\s*=\s*"([^"]*)"|^!\[[^\]]*\]\(([^)\s]+)[^)]*\)$/i.exec(
    text,
  );
  if (picture) return { kind: 'figure', text: liquidPath(picture[1] ?? picture[2] ?? ''), ...place };
  const remark = /^[(（](?![\d一二三四五六七八九十]{1,3}[)）])(.+)[)）][。；;]?$/u.exec(text);
  if (remark && isBalanced(remark[1]!)) return { kind: 'remark', text: remark[1]!, ...place };
  const arrow = /^(?:[-=]+[>》]|→|⇒)\s*(\S.*)$/u.exec(text);
  if (arrow) return { kind: 'arrow', text: arrow[1]!, ...place };
  const bare = /^(\d{1,3})[.、)）]\s*$/.exec(text);
  if (bare)
    return {
      kind: 'text',
      text,
      marker: { shape: '1.', ordinal: Number(bare[1]), rest: '' },
      isReference: true,
      ...place,
    };
  const expected = above?.marker?.ordinal === undefined ? 1 : above.marker.ordinal + 1;
  const marker = markerOf(text, expected);
  const words = (marker ? marker.rest : text).trim();
  const isComment = /^\/\/\s*\S/.test(words);
  return {
    kind: 'text',
    text: words.replace(/^\/\/\s*/, ''),
    ...(marker && { marker }),
    ...(isComment && { isComment }),
    ...place,
  };
}

// `{{ 'img/pot.png' | relative_url }}` points to img/pot.png; nothing of Liquid is ever evaluated.
function liquidPath(source: string): string {
  return /^\s*\{\{\s*'([^']*)'/.exec(source)?.[1] ?? source.trim();
}

function indentUnit(lines: readonly string[]): number {
  if (lines.some((line) => /^\t/.test(line))) return 0;
  const indents = lines.map((line) => /^ */.exec(line)![0].length).filter((length) => length > 0);
  return indents.length === 0 ? 0 : Math.max(2, Math.min(...indents));
}

/** Deeper lines stand where the deepest do: nobody indents like that on purpose. */
const deepest = 40;

function depthOf(line: string, unit: number): number {
  const depth = unit === 0 ? /^\t*/.exec(line)![0].length : Math.floor(/^ */.exec(line)![0].length / unit);
  return Math.min(depth, deepest);
}
