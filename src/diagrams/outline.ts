import type { Item } from './display-list.ts';
import type { DiagramModel } from './engine.ts';
import { ganttOutline } from './outline-gantt.ts';
import { graphOutline } from './outline-graph.ts';
import { mindmapOutline } from './outline-mindmap.ts';
import { sequenceOutline } from './outline-sequence.ts';

/**
 * Returns the text alternative of a drawing, one line each.
 *
 * @param family kind of diagram
 * @param model what the renderer parsed
 * @param items what was drawn; families without an outline of their own list their labels in reading order
 */
export function outlineOf(family: string, model: DiagramModel, items: readonly Item[]): string[] {
  const own = familyOutline(family, model);
  return own.length > 0 ? own : labelsInOrder(items);
}

function familyOutline(family: string, model: DiagramModel): string[] {
  switch (family) {
    case 'flowchart':
    case 'state':
    case 'class':
    case 'er':
    case 'requirement':
      return graphOutline(model);
    case 'sequence':
      return sequenceOutline(model);
    case 'gantt':
      return ganttOutline(model);
    case 'mindmap':
      return mindmapOutline(model);
    default:
      return [];
  }
}

function labelsInOrder(items: readonly Item[]): string[] {
  const words = items.flatMap((item) => item.words ?? []).map((text) => text.replace(/\s+/g, ' ').trim());
  return [...new Set(words)].filter((text) => text !== '');
}
