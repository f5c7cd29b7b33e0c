import type { DiagramModel } from './engine.ts';
import { call, list, plain } from './model-values.ts';

/** Outline of a Gantt chart: sections, and in them the tasks with their first day and the day they are done. */
export function ganttOutline(model: DiagramModel): string[] {
  const lines: string[] = [];
  let section = '';
  for (const task of list(call(model, 'getTasks'))) {
    const own = plain(task['section']);
    if (own !== '' && own !== section) lines.push(own);
    section = own;
    const days = [...new Set([day(task['startTime']), day(task['endTime'])])].filter(Boolean).join(' – ');
    lines.push(`${own === '' ? '' : '  '}${plain(task['task'])}: ${days}`);
  }
  return lines;
}

/** Dates are read in local time, so they are written in local time. */
function day(value: unknown): string {
  if (!(value instanceof Date)) return '';
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${value.getFullYear()}-${two(value.getMonth() + 1)}-${two(value.getDate())}`;
}
