import type { Item } from './display-list.ts';
import { boundingBox } from './geometry.ts';
import { type Matrix, mapBox, mapPoint } from './matrix.ts';
import { type Paint, short, textPaint, type UnknownColours } from './paint.ts';
import { escapeXml } from './svg-writer.ts';
import { layoutText, type TextLine, type TextRun } from './text-layout.ts';

/** Returns a text with one absolutely placed line per `tspan`; `undefined` when it is empty or does not show. */
export function textItem(element: Element, map: Matrix, unknown: UnknownColours): Item | undefined {
  const lines = layoutText(element).filter((line) => line.runs.some((run) => run.text.trim() !== ''));
  const [first] = lines;
  const box = boundingBox(element);
  const lead = first?.runs[0];
  if (first === undefined || lead === undefined || box === undefined) return undefined;
  const fill = textPaint(lead.element, unknown);
  if (fill === undefined) return undefined;
  const upright = map[1] === 0 && map[2] === 0 && map[0] === map[3] && map[0] > 0;
  const scale = upright ? map[0] : 1;
  const paint: Paint = { ...fill, ...fontPaint(lead, scale) };
  if (first.anchor !== 'middle') paint['text-anchor'] = first.anchor;
  const place = (line: TextLine): { x: string; y: string } => {
    const [x, y] = upright ? mapPoint(map, line.x, line.y) : [line.x, line.y];
    return { x: short(x), y: short(y) };
  };
  const geometry: Record<string, string> = upright
    ? {}
    : { transform: `matrix(${map.map((n) => short(n, 3)).join(' ')})` };
  const words = lines
    .map((line) =>
      line.runs
        .map((run) => run.text)
        .join('')
        .trim(),
    )
    .join(' ');
  if (lines.length === 1) {
    return {
      tag: 'text',
      geometry: { ...place(first), ...geometry },
      paint,
      box: mapBox(map, box),
      content: lineContent(first, lead, scale, unknown),
      words,
    };
  }
  const content = lines
    .map((line) => {
      const { x, y } = place(line);
      return `<tspan x="${x}" y="${y}">${lineContent(line, lead, scale, unknown)}</tspan>`;
    })
    .join('');
  return { tag: 'text', geometry, paint, box: mapBox(map, box), content, words };
}

function fontPaint(run: TextRun, scale: number): Paint {
  const paint: Paint = {};
  if (Math.abs(run.size * scale - 16) > 0.01) paint['font-size'] = short(run.size * scale);
  if (run.bold) paint['font-weight'] = 'bold';
  if (run.italic) paint['font-style'] = 'italic';
  return paint;
}

function lineContent(line: TextLine, lead: TextRun, scale: number, unknown: UnknownColours): string {
  const base = { ...textPaint(lead.element, unknown), ...fontPaint(lead, scale) };
  let out = '';
  let open = '';
  for (const run of line.runs) {
    const own: Paint = { ...textPaint(run.element, unknown), ...fontPaint(run, scale) };
    if (base['font-weight'] && !own['font-weight']) own['font-weight'] = 'normal';
    if (base['font-style'] && !own['font-style']) own['font-style'] = 'normal';
    if (base['font-size'] && !own['font-size']) own['font-size'] = '16';
    const changed = Object.entries(own).filter(([name, value]) => base[name] !== value);
    const tag = changed.length === 0 ? '' : `<tspan ${changed.map(([n, v]) => `${n}="${v}"`).join(' ')}>`;
    if (tag !== open) out += (open && '</tspan>') + tag;
    open = tag;
    out += escapeXml(run.text);
  }
  return out + (open && '</tspan>');
}
