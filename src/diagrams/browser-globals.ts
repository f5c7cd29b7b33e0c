import { type DOMWindow, JSDOM } from 'jsdom';
import { parseColour } from './colour.ts';
import { fontSizeOf, styleOf } from './computed-style.ts';
import { boundingBox, boxInDrawing } from './geometry.ts';
import { LineBreakSegmenter } from './line-breaks.ts';
import type { Box } from './matrix.ts';
import { parsePath, type Segment } from './path-data.ts';
import { pathLength, pointAtLength } from './path-measure.ts';
import { StyleSheetShim } from './style-sheet-shim.ts';
import { layoutText } from './text-layout.ts';

const exposed = [
  'Comment',
  'CSSStyleDeclaration',
  'CustomEvent',
  'Document',
  'DocumentFragment',
  'DOMParser',
  'Element',
  'Event',
  'HTMLElement',
  'HTMLTemplateElement',
  'MutationObserver',
  'NamedNodeMap',
  'Node',
  'NodeFilter',
  'NodeList',
  'SVGElement',
  'Text',
  'XMLSerializer',
] as const;

const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 };

/**
 * Gives this thread the document, the SVG geometry and the style sheets a browser would have.
 * Meant for a worker: it changes globals for good.
 */
export function installBrowserGlobals(): DOMWindow {
  const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true });
  addGeometry(window);
  const css = {
    supports: (property: string, value = '') => property !== 'color' || parseColour(value) !== undefined,
    escape: (text: string) =>
      text.replace(/[^\w\u0080-\uffff-]|^(?=\d)/g, (c) => (c === '' ? '\\' : `\\${c}`)),
  };
  const extras = {
    window,
    document: window.document,
    screen: { availWidth: 1280, availHeight: 800 },
    CSS: css,
    CSSStyleSheet: StyleSheetShim,
    getComputedStyle: computedStyle,
    requestAnimationFrame: (run: (time: number) => void) => setTimeout(() => run(0), 0),
    cancelAnimationFrame: (handle: number) => clearTimeout(handle),
  };
  for (const name of exposed) define(globalThis, name, window[name as keyof DOMWindow]);
  for (const [name, value] of Object.entries(extras)) define(globalThis, name, value);
  define(window, 'CSS', css);
  define(window, 'CSSStyleSheet', StyleSheetShim);
  define(window, 'getComputedStyle', computedStyle);
  define(Intl, 'Segmenter', LineBreakSegmenter);
  return window;
}

function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
}

function addGeometry(window: DOMWindow): void {
  const prototypes = [window.Element.prototype, window.SVGElement.prototype];
  const methods = {
    getBBox(this: Element) {
      return singlePrecision(boundingBox(this) ?? nowhere);
    },
    getBoundingClientRect(this: Element) {
      const box = singlePrecision(boxInDrawing(this) ?? nowhere);
      return { ...box, left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
    },
    getComputedTextLength(this: Element) {
      return layoutText(this).reduce((sum, line) => sum + line.width, 0);
    },
    getTotalLength(this: Element) {
      return pathLength(segmentsOf(this));
    },
    getPointAtLength(this: Element, distance: number) {
      return pointAtLength(segmentsOf(this), distance);
    },
  };
  for (const prototype of prototypes) {
    for (const [name, method] of Object.entries(methods)) define(prototype, name, method);
  }
  define(window.HTMLCanvasElement.prototype, 'getContext', () => canvasStub);
  define(window.HTMLElement.prototype, 'offsetWidth', 1280);
}

const canvasStub = new Proxy(
  { measureText: (text: string) => ({ width: text.length * 8 }), createLinearGradient: () => canvasStub },
  { get: (target, name) => Reflect.get(target, name) ?? (() => undefined) },
);

// Layout code compares with borders computed by browsers, which keep boxes in single precision: with doubles
// an end point falls exactly on a border and arrows start with a jog. No other fields: some shapes ask for `left`.
function singlePrecision(box: Box): Box {
  const { x, y, width, height } = box;
  return { x: Math.fround(x), y: Math.fround(y), width: Math.fround(width), height: Math.fround(height) };
}

function segmentsOf(element: Element): Segment[] {
  return parsePath(element.getAttribute('d') ?? '');
}

/** A computed style that answers `0px` for what it does not know, because callers parse numbers out of it. */
function computedStyle(element: Element): object {
  const read = (name: string): string => {
    const property = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (property === 'font-size') return `${fontSizeOf(element)}px`;
    return styleOf(element, property) ?? '0px';
  };
  return new Proxy(
    { getPropertyValue: read },
    {
      get: (target, name) =>
        name in target ? Reflect.get(target, name) : typeof name === 'string' ? read(name) : undefined,
    },
  );
}
