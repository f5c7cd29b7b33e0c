/** First word of a source → name of its family. Only families that come out whole are listed. */
const families: Readonly<Record<string, string>> = {
  flowchart: 'flowchart',
  graph: 'flowchart',
  sequenceDiagram: 'sequence',
  stateDiagram: 'state',
  'stateDiagram-v2': 'state',
  classDiagram: 'class',
  'classDiagram-v2': 'class',
  erDiagram: 'er',
  gantt: 'gantt',
  mindmap: 'mindmap',
  timeline: 'timeline',
  gitGraph: 'gitgraph',
  quadrantChart: 'quadrant',
  block: 'block',
  'block-beta': 'block',
  packet: 'packet',
  'packet-beta': 'packet',
  'architecture-beta': 'architecture',
  pie: 'pie',
  xychart: 'xychart',
  'xychart-beta': 'xychart',
  requirementDiagram: 'requirement',
  'ishikawa-beta': 'ishikawa',
  'radar-beta': 'radar',
  kanban: 'kanban',
};

/** The words a diagram source may begin with. Importing them loads no renderer. */
export const diagramKeywords: readonly string[] = Object.keys(families);

/**
 * Returns the family a keyword stands for.
 *
 * @param keyword first word of a source, without a trailing colon
 * @returns the family, or `undefined` when the keyword is not allowed
 */
export function familyOf(keyword: string): string | undefined {
  return Object.hasOwn(families, keyword) ? families[keyword] : undefined;
}
