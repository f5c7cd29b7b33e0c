// @vitest-environment node
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { boundingBox } from './geometry.ts';
import { layoutText } from './text-layout.ts';

function text(markup: string): Element {
  const found = new JSDOM(`<svg>${markup}</svg>`).window.document.querySelector('text');
  if (found === null) throw new Error('no text');
  return found;
}

describe('layoutText', () => {
  it('gives dy to the first character of the innermost element that sets it', () => {
    const lines = layoutText(
      text('<text y="10" dy="1em"><tspan x="5" dy="2em">一</tspan><tspan x="5" dy="1em">二</tspan></text>'),
    );
    expect(lines.map((line) => [line.x, line.y])).toEqual([
      [5, 42],
      [5, 58],
    ]);
  });

  it('keeps runs of one line together and drops outer spaces', () => {
    const [line, ...more] = layoutText(text('<text> a<tspan font-weight="bold"> b </tspan></text>'));
    expect(more).toEqual([]);
    expect(line?.runs.map((run) => [run.text, run.bold])).toEqual([
      ['a', false],
      [' b', true],
    ]);
  });
});

describe('boundingBox', () => {
  it('respects the anchor', () => {
    expect(boundingBox(text('<text text-anchor="middle" x="50" font-size="10">汉字</text>'))).toMatchObject({
      x: 40,
      width: 20,
    });
  });

  it('leaves out shapes without a size', () => {
    const group = text(
      '<text></text><g><rect/><rect x="3" width="2" height="2"/></g>',
    ).parentElement?.querySelector('g');
    expect(group && boundingBox(group)).toEqual({ x: 3, y: 0, width: 2, height: 2 });
  });
});
