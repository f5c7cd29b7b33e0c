import type { Code, Nodes } from 'mdast';
import type { Page } from './stages.ts';
import { blocksOfPage } from './tree/page-walk.ts';
import { walk } from './tree/visit.ts';

/** A diagram of a page, with the place of its source in the note. */
export interface DiagramRequest {
  code: string;
  title: string;
  lang: 'zh-CN' | 'en';
  /** Path of the note, or of the page when the compiler drew the diagram itself. */
  note: string;
  /** Line of the note on which the source begins; 0 for diagrams that the compiler drew. */
  line: number;
  page: string;
}

/** Every diagram of the pages, in order. */
export function diagramsOf(pages: readonly Page[]): DiagramRequest[] {
  return pages.flatMap((page) => {
    const requests: DiagramRequest[] = [];
    for (const { block, place } of blocksOfPage(page)) {
      walk(block as Nodes, (node) => {
        if (node.type !== 'code' || node.lang !== 'mermaid') return;
        const lines = (node as { lines?: { start: number } }).lines;
        const id = `${page.matter.domain}/${page.matter.id}`;
        requests.push({
          code: node.value,
          title: titleOf(node) ?? page.matter.title,
          lang: page.matter.lang,
          note: place?.note ?? `pages/${id}`,
          line: place ? (lines?.start ?? place.start) : 0,
          page: id,
        });
      });
    }
    return requests;
  });
}

function titleOf({ meta }: Code): string | undefined {
  return /\btitle="([^"]*)"/.exec(meta ?? '')?.[1];
}
