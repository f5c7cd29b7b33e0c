import { type Matrix, mapPoint } from './matrix.ts';
import type { Point, Segment } from './path-data.ts';

/** An elliptical arc as a path states it; the tilt is in degrees. */
export interface Arc {
  radii: Point;
  tilt: number;
  large: boolean;
  sweep: boolean;
  to: Point;
}

/** Returns the curves that draw an elliptical arc; nothing when it has no extent, a line when it has no radius. */
export function arcToCubics(from: Point, { radii, tilt, large, sweep, to }: Arc): Segment[] {
  if (radii[0] === 0 || radii[1] === 0) return [{ op: 'L', to }];
  const phi = (tilt * Math.PI) / 180;
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)];
  const [hx, hy] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const [u, v] = [cos * hx + sin * hy, -sin * hx + cos * hy];
  const grow = Math.sqrt(Math.max(1, (u / radii[0]) ** 2 + (v / radii[1]) ** 2));
  const [rx, ry] = [radii[0] * grow, radii[1] * grow];
  const below = rx ** 2 * v ** 2 + ry ** 2 * u ** 2;
  if (below === 0) return [];
  const root = Math.sqrt(Math.max(0, (rx ** 2 * ry ** 2 - below) / below)) * (large === sweep ? -1 : 1);
  const [cu, cv] = [(root * rx * v) / ry, (-root * ry * u) / rx];
  const centre: Point = [
    cos * cu - sin * cv + (from[0] + to[0]) / 2,
    sin * cu + cos * cv + (from[1] + to[1]) / 2,
  ];
  const first = Math.atan2((v - cv) / ry, (u - cu) / rx);
  let turn = Math.atan2((-v - cv) / ry, (-u - cu) / rx) - first;
  if (sweep && turn < 0) turn += 2 * Math.PI;
  if (!sweep && turn > 0) turn -= 2 * Math.PI;
  const pieces = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9));
  const step = turn / pieces;
  const pull = (4 / 3) * Math.tan(step / 4);
  const frame: Matrix = [cos * rx, sin * rx, -sin * ry, cos * ry, centre[0], centre[1]];
  return Array.from({ length: pieces }, (_, i): Segment => {
    const [s, e] = [first + i * step, first + (i + 1) * step];
    return {
      op: 'C',
      one: mapPoint(frame, Math.cos(s) - pull * Math.sin(s), Math.sin(s) + pull * Math.cos(s)),
      two: mapPoint(frame, Math.cos(e) + pull * Math.sin(e), Math.sin(e) - pull * Math.cos(e)),
      to: i === pieces - 1 ? to : mapPoint(frame, Math.cos(e), Math.sin(e)),
    };
  });
}
