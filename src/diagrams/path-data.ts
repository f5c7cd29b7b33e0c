import { arcToCubics } from './path-arc.ts';

/** A pair of coordinates. */
export type Point = readonly [number, number];

/** Absolute path segments; everything curved has become a cubic. */
export type Segment =
  | { op: 'M' | 'L'; to: Point }
  | { op: 'C'; one: Point; two: Point; to: Point }
  | { op: 'Z'; to: Point };

const argumentCounts: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

/** Reads a `d` attribute. Reading stops at the first thing that is not path data, as in browsers. */
export function parsePath(d: string): Segment[] {
  const reader = new PathReader();
  for (const [, command, list] of d.matchAll(/([MLHVCSQTAZ])([^MLHVCSQTAZ]*)/gi)) {
    const numbers = readNumbers(list ?? '', command?.toUpperCase() === 'A');
    const count = argumentCounts[(command ?? '').toUpperCase()] ?? 0;
    let letter = command ?? '';
    let at = 0;
    do {
      const args = numbers.slice(at, at + count);
      if (args.length < count || args.some(Number.isNaN)) return reader.segments;
      reader.add(letter, args);
      if (letter === 'M') letter = 'L';
      if (letter === 'm') letter = 'l';
      at += count;
    } while (count > 0 && at < numbers.length);
  }
  return reader.segments;
}

const number = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|NaN/giy;
const flag = /[01]/y;

function readNumbers(list: string, arc: boolean): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < list.length; ) {
    // The two flags of an arc are single digits that may stand without separators.
    const pattern = arc && [3, 4].includes(numbers.length % 7) ? flag : number;
    pattern.lastIndex = at;
    const found = pattern.exec(list)?.[0];
    if (found !== undefined) numbers.push(Number(found));
    at += found?.length ?? 1;
  }
  return numbers;
}

class PathReader {
  readonly segments: Segment[] = [];
  #at: Point = [0, 0];
  #start: Point = [0, 0];
  #control: Point | undefined;
  #last = '';

  add(letter: string, args: readonly number[]): void {
    const op = letter.toUpperCase();
    const n = letter === op ? args : this.#absolute(op, args);
    const [x, y] = this.#at;
    const p = (i: number): Point => [n[i] ?? 0, n[i + 1] ?? 0];
    const mirrored = (ops: string): Point =>
      this.#control && ops.includes(this.#last)
        ? [2 * x - this.#control[0], 2 * y - this.#control[1]]
        : [x, y];
    if (op === 'M') {
      this.#start = p(0);
      this.#push({ op: 'M', to: p(0) });
    } else if (op === 'L') this.#push({ op: 'L', to: p(0) });
    else if (op === 'H') this.#push({ op: 'L', to: [n[0] ?? 0, y] });
    else if (op === 'V') this.#push({ op: 'L', to: [x, n[0] ?? 0] });
    else if (op === 'C') this.#cubic(p(0), p(2), p(4));
    else if (op === 'S') this.#cubic(mirrored('CS'), p(0), p(2));
    else if (op === 'Q') this.#quadratic(p(0), p(2));
    else if (op === 'T') this.#quadratic(mirrored('QT'), p(0));
    else if (op === 'A') this.#arc(n, p(5));
    else this.#push({ op: 'Z', to: this.#start });
    this.#last = op;
  }

  #absolute(op: string, args: readonly number[]): number[] {
    const [x, y] = this.#at;
    if (op === 'V') return args.map((n) => n + y);
    if (op === 'A') return args.map((n, i) => (i === 5 ? n + x : i === 6 ? n + y : n));
    return args.map((n, i) => n + (i % 2 === 0 ? x : y));
  }

  #push(segment: Segment): void {
    this.segments.push(segment);
    this.#at = segment.to;
  }

  #cubic(one: Point, two: Point, to: Point): void {
    this.#push({ op: 'C', one, two, to });
    this.#control = two;
  }

  #quadratic(control: Point, to: Point): void {
    const from = this.#at;
    const toward = (end: Point): Point => [
      end[0] + (2 / 3) * (control[0] - end[0]),
      end[1] + (2 / 3) * (control[1] - end[1]),
    ];
    this.#push({ op: 'C', one: toward(from), two: toward(to), to });
    this.#control = control;
  }

  #arc(n: readonly number[], to: Point): void {
    const [rx = 0, ry = 0, tilt = 0, large = 0, sweep = 0] = n;
    const radii: Point = [Math.abs(rx), Math.abs(ry)];
    for (const curve of arcToCubics(this.#at, { radii, tilt, large: large !== 0, sweep: sweep !== 0, to })) {
      this.#push(curve);
    }
  }
}
