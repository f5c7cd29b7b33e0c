import { toHtml } from 'hast-util-to-html';
import type { Code, Definition, Root, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { mdxToMdast } from 'satteri';
import type { Lock } from '../../lab/lock.ts';
import type { PageMatter } from '../../schema/page.ts';
import { pathOf } from '../routing/address.ts';
import { checkTree } from './check-tree.ts';
import type { CodeHighlighter } from './code/highlight.ts';
import type { DiagramPainter, DrawnDiagram } from './diagram.ts';
import type { PageContext, PageHeading, VersionBlocks } from './elements/context.ts';
import { pageHandlers } from './elements/index.ts';
import { printedAddress } from './elements/link.ts';
import type { PageExcerpts } from './excerpts/excerpt.ts';
import { markdownOf } from './excerpts/markdown.ts';
import { mentionsOf } from './excerpts/mentions.ts';
import type { PageProblem } from './page-problem.ts';
import { withoutPlaceholders } from './placeholders.ts';
import { openingOf, tidyTree } from './tidy-tree.ts';
import { type PageVerification, pageVerification, verificationsOf } from './verification.ts';

/** A page's body ready to be printed. */
export interface CompiledBody extends PageExcerpts {
  /** HTML with placeholders, see `placeholders.ts`. */
  html: string;
  headings: PageHeading[];
  /** Words of the first paragraph, when the page begins with one. */
  opening: string;
  /** Versions that its snippets were run with; undefined when none was. */
  verified?: PageVerification;
  /** The body as plain Markdown, with placeholders. */
  markdown: string;
}

/** The tools that compiling needs; they are created once for all pages. */
export interface BodyTools {
  highlighter: CodeHighlighter;
  painter: DiagramPainter;
  /** What the lab has run. */
  lock: Lock;
}

/** Outcome of compiling a page. */
export type BodyResult = { ok: true; body: CompiledBody } | { ok: false; problems: PageProblem[] };

/** Compiles the body of a page (given whole, so that lines are those of the file) to HTML. */
export async function compileBody(source: string, matter: PageMatter, tools: BodyTools): Promise<BodyResult> {
  const text = withoutPlaceholders(source);
  const parsed = parse(text);
  if ('reason' in parsed) return { ok: false, problems: [parsed] };
  const problems = checkTree(parsed, matter);
  if (problems.length > 0) return { ok: false, problems };
  tidyTree(parsed);
  const fences = [...codeOf(parsed)];
  const { diagrams, failures } = await drawDiagrams(fences, matter, tools.painter);
  if (failures.length > 0) return { ok: false, problems: failures };
  await tools.highlighter.prepare(fences.map((fence) => fence.lang ?? 'text'));
  const verifications = verificationsOf(text, tools.lock);
  const context: PageContext = {
    verifications,
    versionBlocks: versionBlocksOf(fences, verifications),
    path: pathOf(matter),
    highlighter: tools.highlighter,
    diagrams,
    citationNumbers: new Map(matter.references.map((reference, index) => [reference.id, index + 1])),
    cited: new Set(),
    headings: [],
    figures: new Map(),
    corrections: [],
    cards: [],
    snippets: [],
  };
  const tree = toHast(withPrintedDefinitions(parsed), {
    handlers: pageHandlers(context),
    allowDangerousHtml: true,
  });
  // Only the diagrams are raw: the check has refused every page that brings HTML of its own.
  const html = toHtml(tree, { allowDangerousHtml: true });
  const { headings, corrections, cards, snippets } = context;
  const mentions = mentionsOf(parsed);
  const markdown = markdownOf(text, parsed, context.path);
  const opening = openingOf(parsed);
  const verified = pageVerification(verifications);
  const body = {
    html,
    headings,
    opening,
    corrections,
    cards,
    snippets,
    mentions,
    markdown,
    ...(verified && { verified }),
  };
  return { ok: true, body };
}

function parse(source: string): Root | PageProblem {
  try {
    return mdxToMdast(source, { features: { gfm: { footnotes: false } } }) as Root;
  } catch (error) {
    const [, line = '1', column = '1', reason = String(error)] =
      /^(\d+):(\d+): (.*)$/s.exec((error as Error).message) ?? [];
    return { line: Number(line), column: Number(column), reason };
  }
}

/** Output blocks by line, with the others of the same snippet. */
function versionBlocksOf(
  fences: readonly Code[],
  verifications: PageContext['verifications'],
): Map<number, VersionBlocks> {
  const byLine = new Map(fences.map((node) => [node.position?.start.line ?? 0, node]));
  return new Map(
    [...verifications.values()].flatMap(({ versions, anchor }) => {
      const blocks = versions.flatMap(({ line, labels }) => {
        const node = byLine.get(line);
        return node ? [{ node, labels }] : [];
      });
      return versions.map(({ line }) => [line, { anchor, blocks }] as const);
    }),
  );
}

function* codeOf(node: Root | RootContent): Generator<Code> {
  if (node.type === 'code') yield node;
  if ('children' in node) for (const child of node.children) yield* codeOf(child);
}

async function drawDiagrams(fences: readonly Code[], matter: PageMatter, painter: DiagramPainter) {
  const diagrams = new Map<Code, DrawnDiagram>();
  const failures: PageProblem[] = [];
  for (const fence of fences.filter(({ lang }) => lang === 'mermaid')) {
    const drawn = await painter.draw(fence, matter);
    if (drawn.ok) diagrams.set(fence, drawn.diagram);
    else failures.push(drawn.problem);
  }
  return { diagrams, failures };
}

function withPrintedDefinitions(tree: Root): Root {
  const print = (node: Definition): Definition => ({ ...node, url: printedAddress(node.url) });
  return {
    ...tree,
    children: tree.children.map((node) => (node.type === 'definition' ? print(node) : node)),
  };
}
