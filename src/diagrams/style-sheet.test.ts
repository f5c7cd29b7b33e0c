// @vitest-environment node
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { fontSizeOf, styleOf } from './computed-style.ts';

function find(markup: string): Element {
  const found = new JSDOM(markup).window.document.querySelector('.it');
  if (found === null) throw new Error('no element of class it');
  return found;
}

describe('styleOf', () => {
  const css =
    '#a .it{fill:red;}.it{fill:blue !important;stroke:green;}@keyframes x{from{fill:none;}}g > .it{opacity:.5;}';
  const element = find(
    `<svg id="a"><style>${css}</style><g font-size="2em"><path class="it" stroke="black" style="opacity:1"/></g></svg>`,
  );

  it('ranks importance over specificity, and style sheets over attributes', () => {
    expect(styleOf(element, 'fill')).toBe('blue');
    expect(styleOf(element, 'stroke')).toBe('green');
  });

  it('lets the later of two equal rules win, whatever the order of the classes', () => {
    expect(
      styleOf(find('<svg><style>.a{fill:red}.b{fill:blue}</style><g class="it b a"/></svg>'), 'fill'),
    ).toBe('blue');
  });

  it('ranks the style attribute over style sheets', () => {
    expect(styleOf(element, 'opacity')).toBe('1');
  });

  it('inherits what is inherited, and nothing else', () => {
    expect(fontSizeOf(element)).toBe(32);
    expect(styleOf(find('<svg opacity="0.5"><g class="it"/></svg>'), 'opacity')).toBeUndefined();
  });

  it('matches ends of attribute values', () => {
    expect(
      styleOf(find('<svg><style>[id$="-end"]{fill:red}</style><g id="the-end" class="it"/></svg>'), 'fill'),
    ).toBe('red');
  });
});
