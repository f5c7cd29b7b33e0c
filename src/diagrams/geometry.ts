import { styleOf, toPixels } from './computed-style.ts';
import {
  about,
  type Box,
  boxAround,
  identity,
  type Matrix,
  mapBox,
  multiply,
  parseTransform,
  union,
} from './matrix.ts';
import { parsePath } from './path-data.ts';
import { pathBox } from './path-measure.ts';
import { layoutText, lineStart } from './text-layout.ts';
import { ascent, descent } from './text-width.ts';

const drawsNothing = new Set([
  'clippath',
  'defs',
  'desc',
  'filter',
  'lineargradient',
  'marker',
  'mask',
  'metadata',
  'pattern',
  'radialgradient',
  'script',
  'style',
  'symbol',
  'title',
]);

/** Whether an element, with everything in it, never shows. */
export function isHidden(element: Element): boolean {
  return drawsNothing.has(element.localName.toLowerCase()) || styleOf(element, 'display') === 'none';
}

/** Returns the map from the inside of an element to its parent: its `transform`, attribute or CSS. */
export function ownTransform(element: Element): Matrix {
  const attribute = element.getAttribute('transform');
  if (attribute !== null) return parseTransform(attribute);
  const css = styleOf(element, 'transform');
  if (css === undefined || css === 'none') return identity;
  const map = parseTransform(css);
  const origin = styleOf(element, 'transform-origin')
    ?.split(/\s+/)
    .map((v) => toPixels(v, element));
  const box = styleOf(element, 'transform-box') === 'fill-box' ? boundingBox(element) : undefined;
  if (box) return about(map, box.x + box.width / 2, box.y + box.height / 2);
  return origin ? about(map, origin[0] ?? 0, origin[1] ?? 0) : map;
}

/** Returns the map from the user space of a nested `svg` to its parent. */
export function viewportTransform(svg: Element): Matrix {
  const [x, y] = [toPixels(svg.getAttribute('x'), svg), toPixels(svg.getAttribute('y'), svg)];
  const view =
    svg
      .getAttribute('viewBox')
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  const [vx = 0, vy = 0, vw = 0, vh = 0] = view;
  const [width, height] = [
    toPixels(svg.getAttribute('width'), svg),
    toPixels(svg.getAttribute('height'), svg),
  ];
  if (view.length < 4 || vw === 0 || vh === 0 || width === 0 || height === 0) return [1, 0, 0, 1, x, y];
  const scale = Math.min(width / vw, height / vh);
  const [padX, padY] = [(width - vw * scale) / 2, (height - vh * scale) / 2];
  return [scale, 0, 0, scale, x + padX - vx * scale, y + padY - vy * scale];
}

/**
 * Returns the box an element fills in its own user space, strokes excluded, as `getBBox` does.
 *
 * @returns the box, or `undefined` when the element contributes nothing to a parent's box
 */
export function boundingBox(element: Element): Box | undefined {
  if (isHidden(element)) return undefined;
  const number = (name: string): number =>
    toPixels(element.getAttribute(name) ?? styleOf(element, name), element);
  switch (element.localName.toLowerCase()) {
    case 'rect':
    case 'image':
    case 'foreignobject':
      return sized({ x: number('x'), y: number('y'), width: number('width'), height: number('height') });
    case 'circle':
      return round(number('cx'), number('cy'), number('r'), number('r'));
    case 'ellipse':
      return round(number('cx'), number('cy'), number('rx'), number('ry'));
    case 'line':
      return boxAround([
        [number('x1'), number('y1')],
        [number('x2'), number('y2')],
      ]);
    case 'polygon':
    case 'polyline':
      return boxAround(readPoints(element.getAttribute('points')));
    case 'path': {
      const segments = parsePath(element.getAttribute('d') ?? '');
      return segments.length > 0 ? pathBox(segments) : undefined;
    }
    case 'text':
    case 'tspan':
      return textBox(element);
    default:
      return union([...element.children].flatMap((child) => boxInParent(child) ?? []));
  }
}

function boxInParent(element: Element): Box | undefined {
  if (element.localName === 'svg') {
    const [width, height] = [
      toPixels(element.getAttribute('width'), element),
      toPixels(element.getAttribute('height'), element),
    ];
    if (width > 0 && height > 0 && !isHidden(element)) {
      return {
        x: toPixels(element.getAttribute('x'), element),
        y: toPixels(element.getAttribute('y'), element),
        width,
        height,
      };
    }
  }
  const box = boundingBox(element);
  return box && mapBox(ownTransform(element), box);
}

/** Returns the box of an element in the user space of the outermost drawing. */
export function boxInDrawing(element: Element): Box | undefined {
  const box = boundingBox(element);
  if (box === undefined) return undefined;
  let map = identity;
  for (let up: Element | null = element; up?.namespaceURI?.endsWith('svg'); up = up.parentElement) {
    const outermost = up.localName === 'svg' && up.parentElement?.namespaceURI !== up.namespaceURI;
    if (outermost) break;
    map = multiply(up.localName === 'svg' ? viewportTransform(up) : ownTransform(up), map);
  }
  return mapBox(map, box);
}

/** Reads a `points` attribute. */
export function readPoints(points: string | null): [number, number][] {
  const numbers = points?.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi)?.map(Number) ?? [];
  return Array.from({ length: numbers.length >> 1 }, (_, i) => [
    numbers[2 * i] ?? 0,
    numbers[2 * i + 1] ?? 0,
  ]);
}

function sized(box: Box): Box | undefined {
  return box.width === 0 && box.height === 0 ? undefined : box;
}

function round(cx: number, cy: number, rx: number, ry: number): Box {
  return { x: cx - rx, y: cy - ry, width: 2 * rx, height: 2 * ry };
}

function textBox(element: Element): Box | undefined {
  return union(
    layoutText(element).map((line) => {
      const size = Math.max(...line.runs.map((run) => run.size));
      return {
        x: lineStart(line),
        y: line.y - ascent * size,
        width: line.width,
        height: (ascent + descent) * size,
      };
    }),
  );
}
