import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Link, ListItem, Table } from 'mdast';
import { defaultHandlers, type Handlers, type State } from 'mdast-util-to-hast';
import type { ComponentName } from '../../../schema/components.ts';
import { callout } from './callout.ts';
import { cite } from './cite.ts';
import { code } from './code.ts';
import type { PageContext } from './context.ts';
import { correction } from './correction.ts';
import type { ElementNode } from './element.ts';
import { figure } from './figure.ts';
import { withAnchor } from './figure-anchor.ts';
import { flow } from './flow.ts';
import { heading } from './heading.ts';
import { printedAddress } from './link.ts';
import { cons, pros, prosCons } from './pros-cons.ts';
import { question } from './question.ts';
import type { ElementRenderer } from './render.ts';
import { source } from './source.ts';
import { taskItem } from './task-item.ts';
import { badge, mark, strong } from './words.ts';

const renderers: Readonly<Record<Exclude<ComponentName, 'Anchor'>, ElementRenderer>> = {
  Badge: badge,
  Cite: cite,
  Mark: mark,
  Strong: strong,
  Correction: correction,
  Question: question,
  Callout: callout,
  ProsCons: prosCons,
  Pros: pros,
  Cons: cons,
  Flow: flow,
  Figure: figure,
  Source: source,
};

/** How each kind of node of a page becomes HTML. */
export function pageHandlers(context: PageContext): Handlers {
  const element = (state: State, node: ElementNode) =>
    withAnchor(renderers[node.name as keyof typeof renderers](node, state, context), context);
  return {
    mdxJsxFlowElement: element,
    mdxJsxTextElement: element,
    heading: (state, node) => heading(node, state, context),
    code: (_state, node, parent) => code(node, parent, context).map((figure) => withAnchor(figure, context)),
    table: scrollingTable,
    listItem: (state: State, node: ListItem, parent) =>
      taskItem(node, defaultHandlers.listItem(state, node, parent)),
    link: siteLink,
    yaml: () => undefined,
  };
}

// The address is written after the default handler, which would percent-encode the placeholder in it.
function siteLink(state: State, node: Link): ElementContent {
  const anchor = defaultHandlers.link(state, node);
  if (node.url.startsWith('/')) anchor.properties['href'] = printedAddress(node.url);
  return anchor;
}

// A wide table scrolls in its own frame, so that the page never does.
function scrollingTable(state: State, node: Table): ElementContent {
  const table = defaultHandlers.table(state, node);
  for (const cell of cellsOf(table))
    if (cell.tagName === 'th' && cell.children.length === 0) cell.tagName = 'td';
  return h('div', { class: 'table' }, [table]);
}

// An empty cell in the corner heads nothing, and a reader of the screen is not told that it does.
function cellsOf(element: Element): Element[] {
  return [element, ...element.children.flatMap((child) => (child.type === 'element' ? cellsOf(child) : []))];
}
