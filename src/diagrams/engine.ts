import type { Mermaid } from 'mermaid';
import { installBrowserGlobals } from './browser-globals.ts';
import { mermaidConfig } from './mermaid-config.ts';
import { seededRandom } from './seeded-random.ts';

/** What the renderer knows of a source after parsing; its shape depends on the family. */
export type DiagramModel = Readonly<Record<string, unknown>>;

/** A drawing and what it was drawn from. */
export interface RawDiagram {
  /** The drawing as the renderer made it, attached to no document. */
  svg: Element;
  model: DiagramModel;
}

/** The renderer, loaded. */
export interface Engine {
  /**
   * Parses and draws a source.
   *
   * @throws whatever the parser throws for a wrong source
   */
  draw(id: string, code: string): Promise<RawDiagram>;
}

/** Loads the renderer into this thread. Call it once, in a worker. */
export async function createEngine(): Promise<Engine> {
  const { document, DOMParser } = installBrowserGlobals();
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize({ startOnLoad: false, theme: 'base', logLevel: 'fatal' });
  const variables = mermaid.mermaidAPI.getConfig().themeVariables as Record<string, unknown>;
  mermaid.initialize(mermaidConfig(variables));
  return {
    async draw(id, code) {
      // Layouts and ids draw from Math.random; the same source has to give the same bytes.
      Math.random = seededRandom();
      const model = await parse(mermaid, code);
      Math.random = seededRandom();
      try {
        const { svg } = await mermaid.render(id, code);
        const page = new DOMParser().parseFromString(`<body>${svg}</body>`, 'text/html');
        const root = page.querySelector('svg');
        if (root === null) throw new Error('The renderer returned no drawing');
        return { svg: root, model };
      } finally {
        document.body.replaceChildren();
      }
    },
  };
}

async function parse(mermaid: Mermaid, code: string): Promise<DiagramModel> {
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(code);
  return diagram.db as unknown as DiagramModel;
}
