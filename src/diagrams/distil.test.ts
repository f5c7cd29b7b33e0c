// @vitest-environment node
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type Distilled, readDrawing, writeDrawing } from './distil.ts';
import { sentinel } from './tokens.ts';

function distil(content: string): Distilled & { body: string } {
  const svg = new JSDOM(`<svg>${content}</svg>`).window.document.querySelector('svg');
  if (svg === null) throw new Error('no drawing');
  const result = writeDrawing(readDrawing(svg, 'dg-1'), { id: 'dg-1', title: 'T<', description: 'D' }, 'en');
  return { ...result, body: result.svg.replace(/^.*<\/desc>|<\/svg>$/g, '') };
}

const node = sentinel('node');

describe('a distilled drawing', () => {
  it('is named and described', () => {
    expect(distil(`<rect width="4" height="4" fill="${node}"/>`).svg).toContain(
      '<title id="dg-1-t">T&lt;</title><desc id="dg-1-d">D</desc>',
    );
  });

  it('folds translations and scales into coordinates', () => {
    const { body, width } = distil(
      `<g transform="translate(10,5)"><g transform="scale(2)"><rect width="4" height="3" fill="${node}"/></g></g>`,
    );
    expect(body).toBe('<rect x="10" y="5" width="8" height="6" fill="var(--dg-node)"/>');
    expect(width).toBe(24);
  });

  it('turns style sheets into attributes and shades into opacity', () => {
    const { body } = distil(
      `<style>.a{fill:${node}80;stroke:${sentinel('t2')};stroke-dasharray:3}</style><circle class="a" r="5"/>`,
    );
    expect(body).toBe(
      '<circle cx="0" cy="0" r="5" fill="var(--dg-node)" fill-opacity="0.5" stroke="var(--dg-s2)" stroke-dasharray="3"/>',
    );
  });

  it('leaves out what does not show', () => {
    const hidden = 'display="none"';
    const { body } = distil(
      `<rect ${hidden} width="4" height="4"/><path d="M0 0h4" fill="none"/><rect width="4" height="4" opacity="0"/>` +
        '<foreignObject width="4" height="4"><b>x</b></foreignObject><image href="x.png" width="4" height="4"/>',
    );
    expect(body).toBe('');
  });

  it('keeps only the arrow heads in use, once each', () => {
    const head = (id: string): string =>
      `<marker id="${id}" refX="5" orient="auto"><path d="M0 0L5 5z" fill="${node}"/></marker>`;
    const line = (id: string): string =>
      `<path d="M0 0h9" fill="none" stroke="${sentinel('line')}" marker-end="url(#${id})"/>`;
    const { body } = distil(`<defs>${head('a')}${head('b')}${head('c')}</defs>${line('a')}${line('b')}`);
    expect(body.match(/<marker /g)).toHaveLength(1);
    expect(body.match(/marker-end="url\(#dg-1-m0\)"/g)).toHaveLength(2);
  });

  it('gives each line of a text its own baseline', () => {
    const { body } = distil(
      '<text text-anchor="middle" x="9" y="20"><tspan x="9">一</tspan><tspan x="9" dy="1em">a &lt; b</tspan></text>',
    );
    expect(body).toBe('<text><tspan x="9" y="20">一</tspan><tspan x="9" y="36">a &lt; b</tspan></text>');
  });

  it('reports colours that stand for no token', () => {
    const { body, unknownColours } = distil('<rect width="4" height="4" fill="#12ab00"/>');
    expect(unknownColours).toEqual(['fill: #12ab00']);
    expect(body).toContain('fill="var(--dg-node)"');
  });
});
