import { displayList, type Item, referenced } from './display-list.ts';
import { type Box, union } from './matrix.ts';
import type { UnknownColours } from './paint.ts';
import { escapeXml, writeAttributes, writeItems } from './svg-writer.ts';

/** What a drawing is called. */
export interface Caption {
  /** Root of all ids in the drawing. */
  id: string;
  title: string;
  description: string;
}

/** A drawing ready for a page. */
export interface Distilled {
  svg: string;
  width: number;
  height: number;
  /** Colours that stand for no token; they are drawn in a neutral one. */
  unknownColours: string[];
}

/** What a rendered drawing shows, before it is written. */
export interface Reading {
  items: Item[];
  markers: string[];
  unknown: UnknownColours;
  /** The frame the renderer chose; it cuts off lines that run on. */
  view: Box | undefined;
}

const margin = 8;

/**
 * Reads a rendered drawing into a display list.
 *
 * @param id root of the ids given to arrow heads
 */
export function readDrawing(svg: Element, id: string): Reading {
  const unknown: UnknownColours = new Set();
  const markers = new Map<string, string>();
  const contents = new Map<string, string>();
  const nameMarker = (reference: string): string | undefined => {
    const known = markers.get(reference);
    if (known !== undefined) return known;
    const element = referenced(svg, reference);
    if (element?.localName.toLowerCase() !== 'marker') return undefined;
    const content = markerContent(element, unknown);
    const name = [...contents].find(([, other]) => other === content)?.[0] ?? `${id}-m${contents.size}`;
    contents.set(name, content);
    markers.set(reference, name);
    return name;
  };
  const items = displayList(svg, unknown, nameMarker);
  const written = [...contents].map(([name, content]) => `<marker id="${name}"${content}</marker>`);
  return { items, unknown, markers: written, view: viewOf(svg) };
}

function viewOf(svg: Element): Box | undefined {
  const [x = 0, y = 0, width = 0, height = 0] =
    svg
      .getAttribute('viewBox')
      ?.split(/[\s,]+/)
      .map(Number) ?? [];
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

function markerContent(marker: Element, unknown: UnknownColours): string {
  const kept: Record<string, string> = {};
  for (const name of ['viewBox', 'refX', 'refY', 'markerUnits', 'markerWidth', 'markerHeight', 'orient']) {
    const value = marker.getAttribute(name);
    if (value !== null) kept[name] = value;
  }
  return `${writeAttributes(kept)}>${writeItems(displayList(marker, unknown, () => undefined))}`;
}

/** Writes a display list as a self-contained SVG whose colours are the custom properties of the page. */
export function writeDrawing(reading: Reading, caption: Caption, lang: string): Distilled {
  const frame = frameOf(reading);
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'dg',
    role: 'img',
    'aria-labelledby': `${caption.id}-t`,
    'aria-describedby': `${caption.id}-d`,
    lang,
    viewBox: `${frame.x} ${frame.y} ${frame.width} ${frame.height}`,
    width: String(frame.width),
    height: String(frame.height),
    'font-size': '16',
    'text-anchor': 'middle',
    fill: 'var(--dg-fg)',
  };
  const head =
    `<title id="${caption.id}-t">${escapeXml(caption.title)}</title>` +
    `<desc id="${caption.id}-d">${escapeXml(caption.description)}</desc>`;
  const defs = reading.markers.length > 0 ? `<defs>${reading.markers.join('')}</defs>` : '';
  const svg = `<svg${writeAttributes(attributes)}>${head}${defs}${writeItems(reading.items)}</svg>`;
  return { svg, width: frame.width, height: frame.height, unknownColours: [...reading.unknown] };
}

function frameOf({ items, view }: Reading): Box {
  const boxes = items.map(({ box, paint }) => {
    const half = paint['stroke'] === undefined ? 0 : Number(paint['stroke-width'] ?? 1) / 2;
    return { x: box.x - half, y: box.y - half, width: box.width + 2 * half, height: box.height + 2 * half };
  });
  const all = union(boxes) ?? { x: 0, y: 0, width: 0, height: 0 };
  const end = (box: Box): [number, number] => [box.x + box.width, box.y + box.height];
  const [right, bottom] = end(all);
  const [viewRight, viewBottom] = view ? end(view) : [right, bottom];
  const x = Math.floor(Math.max(all.x, view?.x ?? all.x) - margin);
  const y = Math.floor(Math.max(all.y, view?.y ?? all.y) - margin);
  const width = Math.ceil(Math.min(right, viewRight) + margin) - x;
  return { x, y, width, height: Math.ceil(Math.min(bottom, viewBottom) + margin) - y };
}
