import type { Heading, Nodes, Parents, Root } from 'mdast';
import { type ComponentName, components } from '../../schema/components.ts';
import type { PageMatter } from '../../schema/page.ts';
import { attributesOf, isElement } from './elements/element.ts';
import { headingId } from './elements/heading.ts';
import { isAllowedAddress } from './elements/link.ts';
import { type PageProblem, problemAt } from './page-problem.ts';

const allowed = new Set([
  ...[
    'root',
    'yaml',
    'paragraph',
    'heading',
    'text',
    'emphasis',
    'strong',
    'delete',
    'inlineCode',
    'code',
    'break',
  ],
  ...['link', 'linkReference', 'definition', 'list', 'listItem', 'blockquote', 'thematicBreak'],
  ...['table', 'tableRow', 'tableCell', 'mdxJsxFlowElement', 'mdxJsxTextElement'],
]);

const names = Object.keys(components).join(', ');

/** Lists everything in a page that is not Markdown, one of our components, or a safe address. */
export function checkTree(tree: Root, matter: PageMatter): PageProblem[] {
  const citable = new Set(matter.references.map((reference) => reference.id));
  const ids = new Set<string>();
  const problems: PageProblem[] = [];
  walk(tree, (node) => {
    if (!allowed.has(node.type)) {
      problems.push(problemAt(node, `Unexpected ${node.type}, expected Markdown or one of ${names}`));
    } else if (isElement(node)) {
      problems.push(...elementProblems(node, citable, ids).map((reason) => problemAt(node, reason)));
    } else if ((node.type === 'link' || node.type === 'definition') && !isAllowedAddress(node.url)) {
      problems.push(
        problemAt(node, `Unexpected address "${node.url}", expected a site path, #anchor or http(s) address`),
      );
    } else if (node.type === 'heading') {
      problems.push(...headingProblems(node).map((reason) => problemAt(node, reason)));
    }
  });
  return problems;
}

function walk(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ('children' in node) for (const child of (node as Parents).children) walk(child, visit);
}

function headingProblems(node: Heading): string[] {
  if (node.depth === 1) return ['Unexpected heading of level 1, expected level 2 or deeper'];
  return headingId(node) ? [] : ['Unexpected heading without <Anchor>, expected one at its end'];
}

function elementProblems(
  node: Parameters<typeof attributesOf>[0],
  citable: Set<string>,
  ids: Set<string>,
): string[] {
  const name = node.name ?? '';
  if (!isComponentName(name)) return [`Unexpected <${name}>, expected one of ${names}`];
  const attributes = attributesOf(node);
  if (!attributes) return [`Unexpected expression in <${name}>, expected plain string attributes`];
  const parsed = components[name].attributes.safeParse(attributes);
  if (!parsed.success) {
    return parsed.error.issues.map(
      (issue) => `Unexpected <${name}> ${issue.path.join('.')}: ${issue.message}`,
    );
  }
  if (components[name].void && node.children.length > 0)
    return [`Unexpected content in <${name}>, expected none`];
  const id = attributes['id'] ?? '';
  if (name === 'Cite')
    return citable.has(id) ? [] : [`Unexpected citation "${id}", expected an id in references`];
  if (attributes['id'] === undefined) return [];
  if (ids.has(id)) return [`Unexpected second "${id}", expected an id that is used once`];
  ids.add(id);
  return [];
}

function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(components, name);
}
