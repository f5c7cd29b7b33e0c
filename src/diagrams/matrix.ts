/** The affine map `x' = a·x + c·y + e`, `y' = b·x + d·y + f`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** An upright rectangle. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The map that changes nothing. */
export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Returns the map that applies `inner` first, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Returns the image of a point. */
export function mapPoint(m: Matrix, x: number, y: number): [number, number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}

/** Returns the smallest upright box around the image of a box. */
export function mapBox(m: Matrix, box: Box): Box {
  const corners = [
    mapPoint(m, box.x, box.y),
    mapPoint(m, box.x + box.width, box.y),
    mapPoint(m, box.x, box.y + box.height),
    mapPoint(m, box.x + box.width, box.y + box.height),
  ];
  return boxAround(corners);
}

/** Returns the smallest box around points; empty at the origin when there are none. */
export function boxAround(points: readonly (readonly [number, number])[]): Box {
  if (points.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Returns the smallest box around boxes; `undefined` when there are none. */
export function union(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  return boxAround(
    boxes.flatMap((box): [number, number][] => [
      [box.x, box.y],
      [box.x + box.width, box.y + box.height],
    ]),
  );
}

/** Whether a map only moves, so that it can be folded into coordinates. */
export function isTranslation(m: Matrix): boolean {
  return Math.abs(m[0] - 1) + Math.abs(m[1]) + Math.abs(m[2]) + Math.abs(m[3] - 1) < 1e-6;
}

const radians = Math.PI / 180;

/** Reads the value of a `transform` attribute (or of the CSS property, px and deg). Unknown functions are ignored. */
export function parseTransform(value: string | null): Matrix {
  let result = identity;
  for (const [, name, list] of (value ?? '').matchAll(/([a-zA-Z]+)\s*\(([^)]*)\)/g)) {
    const n = (list ?? '')
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number.parseFloat);
    result = multiply(result, single(name ?? '', n));
  }
  return result;
}

function single(name: string, n: readonly number[]): Matrix {
  const [p = 0, q, r] = n;
  switch (name) {
    case 'translate':
      return [1, 0, 0, 1, p, q ?? 0];
    case 'translateX':
      return [1, 0, 0, 1, p, 0];
    case 'translateY':
      return [1, 0, 0, 1, 0, p];
    case 'scale':
      return [p, 0, 0, q ?? p, 0, 0];
    case 'rotate':
      return about(rotation(p), q ?? 0, r ?? 0);
    case 'skewX':
      return [1, 0, Math.tan(p * radians), 1, 0, 0];
    case 'matrix':
      return [p, q ?? 0, r ?? 0, n[3] ?? 0, n[4] ?? 0, n[5] ?? 0];
    default:
      return identity;
  }
}

function rotation(degrees: number): Matrix {
  const [cos, sin] = [Math.cos(degrees * radians), Math.sin(degrees * radians)];
  return [cos, sin, -sin, cos, 0, 0];
}

/** Returns a map performed about a centre other than the origin. */
export function about(m: Matrix, x: number, y: number): Matrix {
  return multiply(multiply([1, 0, 0, 1, x, y], m), [1, 0, 0, 1, -x, -y]);
}
