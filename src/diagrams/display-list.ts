import { styleOf, toPixels } from './computed-style.ts';
import { isHidden, ownTransform, readPoints, viewportTransform } from './geometry.ts';
import { type Box, identity, isTranslation, type Matrix, mapBox, mapPoint, multiply } from './matrix.ts';
import { type Paint, shapePaint, short, type UnknownColours } from './paint.ts';
import { parsePath, type Segment } from './path-data.ts';
import { mapPath, pathBox } from './path-measure.ts';
import { simplifyPath, writePath } from './path-simplify.ts';
import { textItem } from './text-item.ts';

/** One drawn thing, in the coordinates of the drawing. */
export interface Item {
  tag: 'rect' | 'circle' | 'ellipse' | 'path' | 'text';
  geometry: Record<string, string>;
  paint: Paint;
  box: Box;
  /** Markup inside the element; only texts have any. */
  content?: string;
  /** The words of a text. */
  words?: string;
}

/** Names the arrow heads of a line; `undefined` for a marker that does not exist. */
export type MarkerNamer = (reference: string) => string | undefined;

/** Returns everything an element draws, back to front, with groups and transforms resolved. */
export function displayList(root: Element, unknown: UnknownColours, nameMarker: MarkerNamer): Item[] {
  const items: Item[] = [];
  const visit = (element: Element, outer: Matrix): void => {
    if (element !== root && isHidden(element)) return;
    const own = ownTransform(element);
    let map = multiply(outer, own);
    if (element.localName === 'svg' && element !== root) map = multiply(map, viewportTransform(element));
    if (['g', 'svg', 'a', 'switch', 'marker'].includes(element.localName)) {
      for (const child of element.children) visit(child, map);
    } else if (element.localName === 'use') {
      const target = referenced(root, element.getAttribute('href') ?? element.getAttribute('xlink:href'));
      const [x, y] = [
        toPixels(element.getAttribute('x'), element),
        toPixels(element.getAttribute('y'), element),
      ];
      for (const child of target?.children ?? []) visit(child, multiply(map, [1, 0, 0, 1, x, y]));
    } else if (isPoint(element)) {
      const marker = referenced(root, styleOf(element, 'marker-start') ?? null);
      if (marker) visitMarker(marker, multiply(map, loneMarker(marker, element)));
    } else if (styleOf(element, 'visibility') !== 'hidden') {
      const item =
        element.localName === 'text'
          ? textItem(element, map, unknown)
          : shapeItem(element, map, unknown, nameMarker);
      if (item) items.push(item);
    }
  };
  const visitMarker = (marker: Element, map: Matrix): void => {
    for (const child of marker.children) visit(child, map);
  };
  visit(root, identity);
  return mergeOutlines(items);
}

/** Sequence numbers stand on the arrow head of a line without length. */
function isPoint(element: Element): boolean {
  const same = (one: string, two: string): boolean => element.getAttribute(one) === element.getAttribute(two);
  return element.localName === 'line' && same('x1', 'x2') && same('y1', 'y2');
}

function loneMarker(marker: Element, line: Element): Matrix {
  const scale = toPixels(styleOf(line, 'stroke-width') ?? '1', line);
  const n = (element: Element, name: string): number => toPixels(element.getAttribute(name), element);
  const [x, y] = [n(line, 'x1') - n(marker, 'refX') * scale, n(line, 'y1') - n(marker, 'refY') * scale];
  return [scale, 0, 0, scale, x, y];
}

/** Returns the element an `href` or `url()` points to. */
export function referenced(root: Element, reference: string | null): Element | undefined {
  const id = /#([^)"']+)/.exec(reference ?? '')?.[1];
  return id === undefined
    ? undefined
    : [...root.querySelectorAll('[id]')].find((element) => element.id === id);
}

function shapeItem(
  element: Element,
  map: Matrix,
  unknown: UnknownColours,
  nameMarker: MarkerNamer,
): Item | undefined {
  const scale = Math.sqrt(Math.abs(map[0] * map[3] - map[1] * map[2]));
  const upright = isTranslation(map) || (map[1] === 0 && map[2] === 0 && map[0] === map[3] && map[0] > 0);
  const paint = shapePaint(element, scale, unknown);
  if (paint === undefined) return undefined;
  if (upright) {
    const plain = plainShape(element, map, scale);
    if (plain) return { ...plain, paint };
  }
  const segments = mapPath(segmentsOf(element), map);
  if (segments.length === 0) return undefined;
  const geometry: Record<string, string> = {};
  for (const name of ['marker-start', 'marker-end']) {
    const marker = nameMarker(styleOf(element, name) ?? '');
    if (marker !== undefined) geometry[name] = `url(#${marker})`;
  }
  const drawn = simplifyPath(segments, Object.keys(geometry).length === 0);
  if (drawn.length === 0) return undefined;
  return { tag: 'path', geometry: { d: writePath(drawn), ...geometry }, paint, box: pathBox(segments) };
}

function plainShape(element: Element, map: Matrix, scale: number): Omit<Item, 'paint'> | undefined {
  const n = (name: string): number => toPixels(element.getAttribute(name) ?? styleOf(element, name), element);
  if (element.localName === 'rect') {
    const box = mapBox(map, { x: n('x'), y: n('y'), width: n('width'), height: n('height') });
    if (box.width <= 0 || box.height <= 0) return undefined;
    const geometry: Record<string, string> = {
      x: short(box.x),
      y: short(box.y),
      width: short(box.width),
      height: short(box.height),
    };
    const radius = Math.min(Math.max(n('rx'), n('ry')) * scale, box.width / 2, box.height / 2);
    if (radius > 0) geometry['rx'] = short(radius);
    return { tag: 'rect', geometry, box };
  }
  const [rx, ry] = element.localName === 'circle' ? [n('r'), n('r')] : [n('rx'), n('ry')];
  if (!['circle', 'ellipse'].includes(element.localName) || rx <= 0 || ry <= 0) return undefined;
  const [cx, cy] = mapPoint(map, n('cx'), n('cy'));
  const box = { x: cx - rx * scale, y: cy - ry * scale, width: 2 * rx * scale, height: 2 * ry * scale };
  const centre = { cx: short(cx), cy: short(cy) };
  if (rx === ry) return { tag: 'circle', geometry: { ...centre, r: short(rx * scale) }, box };
  return { tag: 'ellipse', geometry: { ...centre, rx: short(rx * scale), ry: short(ry * scale) }, box };
}

function segmentsOf(element: Element): Segment[] {
  const n = (name: string): number => toPixels(element.getAttribute(name) ?? styleOf(element, name), element);
  switch (element.localName) {
    case 'path':
      return parsePath(element.getAttribute('d') ?? '');
    case 'line':
      return parsePath(`M${n('x1')},${n('y1')}L${n('x2')},${n('y2')}`);
    case 'polygon':
    case 'polyline': {
      const points = readPoints(element.getAttribute('points')).map((p) => p.join(','));
      return parsePath(`M${points.join('L')}${element.localName === 'polygon' ? 'Z' : ''}`);
    }
    case 'rect':
      return n('width') > 0 && n('height') > 0
        ? parsePath(`M${n('x')},${n('y')}h${n('width')}v${n('height')}h${-n('width')}Z`)
        : [];
    case 'circle':
    case 'ellipse': {
      const [rx, ry] = element.localName === 'circle' ? [n('r'), n('r')] : [n('rx'), n('ry')];
      return parsePath(
        `M${n('cx') - rx},${n('cy')}a${rx},${ry} 0 1 1 ${2 * rx},0a${rx},${ry} 0 1 1 ${-2 * rx},0Z`,
      );
    }
    default:
      return [];
  }
}

/** A filled shape followed by its own outline is one shape. */
function mergeOutlines(items: readonly Item[]): Item[] {
  const merged: Item[] = [];
  for (const item of items) {
    const last = merged.at(-1);
    const bare = (d: string | undefined): string => d?.replace(/z$/, '') ?? '';
    const fits =
      last?.tag === 'path' &&
      item.tag === 'path' &&
      last.paint['stroke'] === undefined &&
      item.paint['fill'] === 'none' &&
      bare(last.geometry['d']) === bare(item.geometry['d']);
    if (last && fits) last.paint = { ...item.paint, ...last.paint };
    else merged.push(item);
    if (last && fits) last.geometry = { ...last.geometry, ...item.geometry };
  }
  return merged;
}
