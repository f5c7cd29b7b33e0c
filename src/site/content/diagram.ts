import type { Code } from 'mdast';
import { createDiagramRenderer } from '../../diagrams/index.ts';
import type { Language } from '../../schema/page.ts';
import { fenceMeta } from './code/fence-meta.ts';
import type { PageProblem } from './page-problem.ts';

/** A diagram as the page shows it. */
export interface DrawnDiagram {
  svg: string;
  width: number;
  title: string;
  /** The diagram in words, one line each. */
  outline: readonly string[];
}

/** Outcome of drawing; a problem says where in the page it is. */
export type DrawResult = { ok: true; diagram: DrawnDiagram } | { ok: false; problem: PageProblem };

/** Draws the diagrams of pages. */
export interface DiagramPainter {
  draw(fence: Code, page: { title: string; lang: Language }): Promise<DrawResult>;
}

/** Creates a painter that keeps finished drawings in a folder. */
export function createDiagramPainter(cacheDir: string): DiagramPainter {
  const renderer = createDiagramRenderer({ cacheDir });
  return {
    async draw(fence, { title, lang }) {
      const result = await renderer.render({
        code: fence.value,
        title: fenceMeta(fence.meta).title ?? title,
        lang,
      });
      if (result.ok) return result;
      const { line, column, reason, expected } = result.problem;
      // The source begins on the line after the fence.
      const place = { line: (fence.position?.start.line ?? 0) + line, column };
      return {
        ok: false,
        problem: { ...place, reason: expected ? `${reason}, expected ${expected}` : reason },
      };
    },
  };
}
