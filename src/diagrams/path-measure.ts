import { type Box, boxAround, type Matrix, mapPoint } from './matrix.ts';
import type { Point, Segment } from './path-data.ts';

/** Returns the path moved by an affine map. */
export function mapPath(segments: readonly Segment[], m: Matrix): Segment[] {
  const map = (p: Point): Point => mapPoint(m, p[0], p[1]);
  return segments.map((s) =>
    s.op === 'C' ? { op: 'C', one: map(s.one), two: map(s.two), to: map(s.to) } : { op: s.op, to: map(s.to) },
  );
}

/** Returns points along the path: ends of lines, and sixteen steps per curve. A bare move counts too. */
function flatten(segments: readonly Segment[]): Point[] {
  const points: Point[] = [];
  let at: Point = [0, 0];
  for (const s of segments) {
    if (s.op === 'C') for (let i = 1; i < 16; i += 1) points.push(onCubic(at, s, i / 16));
    points.push(s.to);
    at = s.to;
  }
  return points;
}

function onCubic(from: Point, s: { one: Point; two: Point; to: Point }, t: number): Point {
  const u = 1 - t;
  const mix = (i: 0 | 1): number =>
    u ** 3 * from[i] + 3 * u * u * t * s.one[i] + 3 * u * t * t * s.two[i] + t ** 3 * s.to[i];
  return [mix(0), mix(1)];
}

/** Returns the box around a path, without its stroke. */
export function pathBox(segments: readonly Segment[]): Box {
  return boxAround(flatten(segments));
}

/** Returns the length of a path. */
export function pathLength(segments: readonly Segment[]): number {
  return walk(segments, Infinity).length;
}

/** Returns the point at a distance along a path, clamped to its ends. */
export function pointAtLength(segments: readonly Segment[], distance: number): { x: number; y: number } {
  return walk(segments, Math.max(0, distance)).point;
}

function walk(
  segments: readonly Segment[],
  limit: number,
): { length: number; point: { x: number; y: number } } {
  const points = flatten(segments);
  let length = 0;
  for (let i = 1; i < points.length; i += 1) {
    const [a, b] = [points[i - 1], points[i]];
    if (a === undefined || b === undefined) break;
    const step = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (length + step >= limit && step > 0) {
      const t = (limit - length) / step;
      return { length: limit, point: { x: a[0] + t * (b[0] - a[0]), y: a[1] + t * (b[1] - a[1]) } };
    }
    length += step;
  }
  const end = points.at(-1) ?? [0, 0];
  return { length, point: { x: end[0], y: end[1] } };
}
