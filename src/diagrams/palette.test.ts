import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseColour } from './colour.ts';
import { tokens } from './tokens.ts';

const css = readFileSync(new URL('./diagrams.css', import.meta.url), 'utf8');

function palette(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`);
  const body = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
  return new Map(
    [...body.matchAll(/--dg-([\w-]+): ([^;]+);/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
  );
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = (parseColour(colour)?.rgb ?? []).map((channel) => {
    const share = channel / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, two: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(two)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ['light', ':root'],
  ['dark', '[data-theme="dark"]'],
])('%s palette', (_, selector) => {
  const colours = palette(selector);
  const of = (token: string): string => colours.get(token) ?? '';
  const strong = tokens.filter((token) => /^s\d$/.test(token));

  it('defines every token', () => {
    expect([...colours.keys()].sort()).toEqual([...tokens].sort());
  });

  it('keeps texts readable on every fill', () => {
    const fills = tokens.filter((token) =>
      /^(bg|node|group|label|note|accent-soft|danger-soft|done|t\d)$/.test(token),
    );
    for (const fill of fills) expect(contrast(of('fg'), of(fill)), fill).toBeGreaterThan(7);
    for (const fill of strong) expect(contrast(of('on-strong'), of(fill)), fill).toBeGreaterThan(4.5);
    expect(contrast(of('bg'), of('line'))).toBeGreaterThan(4.5);
  });

  it('keeps lines visible on the page', () => {
    const lines = ['line', 'node-line', 'group-line', 'note-line', 'accent', 'danger', 'muted', ...strong];
    for (const line of lines) expect(contrast(of(line), of('bg')), line).toBeGreaterThan(3);
  });
});
