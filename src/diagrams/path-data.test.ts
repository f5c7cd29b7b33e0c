import { describe, expect, it } from 'vitest';
import { parsePath } from './path-data.ts';
import { pathBox, pathLength, pointAtLength } from './path-measure.ts';
import { simplifyPath, writePath } from './path-simplify.ts';

describe('parsePath', () => {
  it('reads relative commands and implied lines', () => {
    expect(writePath(parsePath('m1 1 2 0v3h-2z'))).toBe('M1 1h2v3h-2z');
  });

  it('reads arcs whose numbers begin with the digits of flags', () => {
    const box = pathBox(parsePath('M0,-100A100,100,0,0,1,100,0L0,0Z'));
    expect(box.x).toBeCloseTo(0);
    expect(box.width).toBeCloseTo(100);
    expect(box.height).toBeCloseTo(100);
  });

  it('reads arcs with packed flags', () => {
    expect(pathBox(parsePath('M0 0a5 5 0 0110 0')).width).toBeCloseTo(10);
  });

  it('measures', () => {
    const path = parsePath('M0 0h10v10');
    expect(pathLength(path)).toBe(20);
    expect(pointAtLength(path, 15)).toEqual({ x: 10, y: 5 });
  });
});

describe('simplifyPath', () => {
  it('turns a twice drawn outline of straight curves into one closed polygon', () => {
    const side = (a: string, b: string): string => `M${a}C${a} ${b} ${b}`.repeat(2);
    const rough = side('0 0', '10 0') + side('10 0', '10 5') + side('10 5', '0 5') + side('0 5', '0 0');
    expect(writePath(simplifyPath(parsePath(rough), true))).toBe('M0 0h10v5h-10z');
  });

  it('thins dense runs, but keeps every point of lines with arrow heads', () => {
    const dense = `M0 0${Array.from({ length: 50 }, (_, i) => `L${i + 1} 0.01`).join('')}`;
    expect(simplifyPath(parsePath(dense), true)).toHaveLength(2);
    expect(simplifyPath(parsePath(dense), false)).toHaveLength(51);
  });
});
