import type { Nodes, PhrasingContent, Text } from 'mdast';
import type { Page, PageBlock, PageSection } from '../stages.ts';
import { blocksOfPage } from '../tree/page-walk.ts';
import { walk } from '../tree/visit.ts';
import type { Targets } from './targets.ts';
import type { TermFinder } from './terms.ts';

/**
 * Links the first mention of another topic in each section of a page to that topic's page, in place. What the author
 * has linked in the section, code, headings and claims of corrections stay as they are.
 */
export function linkConcepts(page: Page, find: TermFinder, targets: Targets): void {
  const scopes = [page.lead, ...page.sections.map(blocksUnder)];
  for (const blocks of scopes) {
    const linked = linkedIn(blocks);
    const own = targets.topic(page.matter.id);
    if (own !== undefined) linked.add(own);
    const linkText = (text: Text): PhrasingContent[] => {
      const parts: PhrasingContent[] = [];
      let done = 0;
      for (const { topic, start, end } of find(text.value, page.matter)) {
        const url = targets.topic(topic);
        if (url === undefined || linked.has(url)) continue;
        linked.add(url);
        if (start > done) parts.push({ type: 'text', value: text.value.slice(done, start) });
        parts.push({ type: 'link', url, children: [{ type: 'text', value: text.value.slice(start, end) }] });
        done = end;
      }
      if (done === 0) return [text];
      return done < text.value.length ? [...parts, { type: 'text', value: text.value.slice(done) }] : parts;
    };
    for (const { block } of blocks) linkTexts(block as Nodes, linkText);
  }
}

function blocksUnder({ blocks, sections }: PageSection): PageBlock[] {
  return [...blocksOfPage({ lead: blocks, sections })];
}

function linkedIn(blocks: readonly PageBlock[]): Set<string> {
  const linked = new Set<string>();
  for (const { block } of blocks) {
    walk(block as Nodes, (node) => {
      if (node.type === 'link') linked.add(node.url.replace(/#.*$/, ''));
    });
  }
  return linked;
}

function linkTexts(node: Nodes, linkText: (text: Text) => PhrasingContent[]): void {
  if (!('children' in node) || node.type === 'link' || node.type === 'heading') return;
  const children = node.children.flatMap((child: Nodes): Nodes[] => {
    if (child.type === 'text') return linkText(child);
    linkTexts(child, linkText);
    return [child];
  });
  node.children.splice(0, node.children.length, ...(children as never[]));
}
