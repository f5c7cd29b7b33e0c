import type { DiagramModel } from './engine.ts';
import { call, fields, list, plain } from './model-values.ts';

/** Outline of a mindmap: its nodes, indented by depth. */
export function mindmapOutline(model: DiagramModel): string[] {
  const lines: string[] = [];
  const visit = (node: Readonly<Record<string, unknown>>, depth: number): void => {
    const name = plain(node['descr']);
    if (name !== '') lines.push('  '.repeat(depth) + name);
    for (const child of list(node['children'])) visit(child, depth + 1);
  };
  visit(fields(call(model, 'getMindmap')), 0);
  return lines;
}
