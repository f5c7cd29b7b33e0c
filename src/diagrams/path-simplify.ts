import type { Segment } from './path-data.ts';

type Point = readonly [number, number];
interface Subpath {
  start: Point;
  segments: Segment[];
  closed: boolean;
}

/** Deviation in px that nobody can see. */
const tolerance = 0.12;

/**
 * Returns a path that looks the same with fewer segments: straight curves become lines, outlines drawn twice
 * are drawn once, pieces that continue each other are joined, and dense runs of short lines are thinned.
 *
 * @param thin whether short lines may be thinned; not at the end of an arrow, whose direction they give
 */
export function simplifyPath(segments: readonly Segment[], thin: boolean): Segment[] {
  const subpaths = joined(distinct(split(segments.map(clean))));
  return subpaths.flatMap(({ start, segments: rest, closed }): Segment[] => {
    const lines = thin ? thinned(start, rest) : rest;
    return [{ op: 'M', to: start }, ...lines, ...(closed ? [{ op: 'Z' as const, to: start }] : [])];
  });

  function clean(segment: Segment, i: number): Segment {
    const from = segments[i - 1]?.to;
    return segment.op === 'C' && from && isStraight(from, segment) ? { op: 'L', to: segment.to } : segment;
  }
}

function isStraight(from: Point, curve: { one: Point; two: Point; to: Point }): boolean {
  const length = Math.hypot(curve.to[0] - from[0], curve.to[1] - from[1]);
  return [curve.one, curve.two].every((control) => {
    if (length < 1e-6) return Math.hypot(control[0] - from[0], control[1] - from[1]) < 0.02;
    const along =
      ((control[0] - from[0]) * (curve.to[0] - from[0]) + (control[1] - from[1]) * (curve.to[1] - from[1])) /
      length;
    return distance(control, from, curve.to) < 0.02 && along > -0.02 && along < length + 0.02;
  });
}

function distance(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  if (length < 1e-6) return Math.hypot(point[0] - from[0], point[1] - from[1]);
  return Math.abs((point[0] - from[0]) * dy - (point[1] - from[1]) * dx) / length;
}

function split(segments: readonly Segment[]): Subpath[] {
  const subpaths: Subpath[] = [];
  for (const segment of segments) {
    const current = subpaths.at(-1);
    if (segment.op === 'M') subpaths.push({ start: segment.to, segments: [], closed: false });
    else if (current === undefined) continue;
    else if (segment.op === 'Z') current.closed = true;
    else if (current.closed) subpaths.push({ start: current.start, segments: [segment], closed: false });
    else if (segment.op !== 'L' || !same(segment.to, current.segments.at(-1)?.to ?? current.start))
      current.segments.push(segment);
  }
  return subpaths.filter((subpath) => subpath.segments.length > 0);
}

function same(a: Point, b: Point): boolean {
  return Math.abs(a[0] - b[0]) < 0.05 && Math.abs(a[1] - b[1]) < 0.05;
}

function distinct(subpaths: readonly Subpath[]): Subpath[] {
  const seen = new Set<string>();
  return subpaths.filter((subpath) => {
    const key = JSON.stringify(subpath, (_, value: unknown) =>
      typeof value === 'number' ? Math.round(value * 10) : value,
    );
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function joined(subpaths: readonly Subpath[]): Subpath[] {
  const result: Subpath[] = [];
  for (const subpath of subpaths) {
    const last = result.at(-1);
    const end = last?.segments.at(-1)?.to;
    if (last && end && !last.closed && !subpath.closed && same(end, subpath.start)) {
      last.segments.push(...subpath.segments);
    } else {
      result.push({ ...subpath, segments: [...subpath.segments] });
    }
  }
  for (const subpath of result) {
    const end = subpath.segments.at(-1)?.to;
    if (subpath.segments.length > 1 && end && same(end, subpath.start)) {
      subpath.closed = true;
      if (subpath.segments.at(-1)?.op === 'L') subpath.segments.pop();
    }
  }
  return result;
}

function thinned(start: Point, segments: readonly Segment[]): Segment[] {
  const result: Segment[] = [];
  let run: Point[] = [start];
  const flush = (): void => {
    for (const to of reduced(run).slice(1)) result.push({ op: 'L', to });
  };
  for (const segment of segments) {
    if (segment.op === 'L') {
      run.push(segment.to);
      continue;
    }
    flush();
    result.push(segment);
    run = [segment.to];
  }
  flush();
  return result;
}

/** Drops points closer to the chord than the tolerance, the farthest first (Ramer, Douglas and Peucker). */
function reduced(points: readonly Point[]): Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (points.length < 3 || first === undefined || last === undefined) return [...points];
  let farthest = 0;
  let index = 0;
  for (let i = 1; i < points.length - 1; i += 1) {
    const away = distance(points[i] ?? first, first, last);
    if (away > farthest) [farthest, index] = [away, i];
  }
  if (farthest <= tolerance) return [first, last];
  return [...reduced(points.slice(0, index + 1)).slice(0, -1), ...reduced(points.slice(index))];
}

/** Writes a path with one decimal, relative where that is shorter to say. */
export function writePath(segments: readonly Segment[]): string {
  let out = '';
  let [x, y] = [0, 0];
  const tenths = (p: Point): [number, number] => [Math.round(p[0] * 10), Math.round(p[1] * 10)];
  for (const segment of segments) {
    const [nx, ny] = tenths(segment.to);
    if (segment.op === 'M') out += `M${list([nx, ny])}`;
    else if (segment.op === 'Z') out += 'z';
    else if (segment.op === 'C') {
      const [[ax, ay], [bx, by]] = [tenths(segment.one), tenths(segment.two)];
      out += `c${list([ax - x, ay - y, bx - x, by - y, nx - x, ny - y])}`;
    } else if (ny === y && nx === x) continue;
    else if (ny === y) out += `h${list([nx - x])}`;
    else if (nx === x) out += `v${list([ny - y])}`;
    else out += `l${list([nx - x, ny - y])}`;
    [x, y] = [nx, ny];
  }
  return out;
}

function list(tenths: readonly number[]): string {
  return tenths.map((n, i) => (i > 0 && n >= 0 ? ' ' : '') + String(n / 10)).join('');
}
