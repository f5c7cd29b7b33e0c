/** What a caller hands in. */
export interface DiagramSource {
  /** Mermaid source text. */
  code: string;
  /** Title used when the source states none. */
  title: string;
  lang: 'zh-CN' | 'en';
}

/** A finished drawing. */
export interface Diagram {
  svg: string;
  width: number;
  height: number;
  /** Family, such as `flowchart`. */
  type: string;
  title: string;
  description: string;
  /** Text alternative, one line each; two spaces of indent per level. */
  outline: string[];
  /** Content hash; also the root of the ids inside the SVG. */
  key: string;
}

/** Why a source could not be drawn. */
export interface DiagramProblem {
  /** 1-based, inside the source. */
  line: number;
  /** 1-based. */
  column: number;
  reason: string;
  expected?: string;
}

export type DiagramResult = { ok: true; diagram: Diagram } | { ok: false; problem: DiagramProblem };

/** Draws sources one after the other. */
export interface DiagramRenderer {
  /** Draws one source, or says where it is wrong. Rejects only when the machinery itself fails. */
  render(source: DiagramSource): Promise<DiagramResult>;
  /** Ends the worker at once; pending renders reject. */
  close(): Promise<void>;
}
