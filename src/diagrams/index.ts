export { createDiagramRenderer } from './diagram-renderer.ts';
export { diagramKeywords } from './keywords.ts';
export { quoteLabel } from './quote-label.ts';
export type { Diagram, DiagramProblem, DiagramRenderer, DiagramResult, DiagramSource } from './types.ts';
