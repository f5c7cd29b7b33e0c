import { declared, parseDeclarations, parseStyleSheet, type StyleSheet } from './style-sheet.ts';

const inherited = new Set([
  'color',
  'cursor',
  'dominant-baseline',
  'fill',
  'fill-opacity',
  'fill-rule',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'marker-end',
  'marker-mid',
  'marker-start',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
  'visibility',
  'white-space',
]);

const parsed = new Map<string, StyleSheet>();

function sheetFor(css: string): StyleSheet {
  let sheet = parsed.get(css);
  if (sheet === undefined) {
    // A worker sees one style sheet per diagram; only the current one is ever asked for again.
    if (parsed.size > 4) parsed.clear();
    sheet = parseStyleSheet(css);
    parsed.set(css, sheet);
  }
  return sheet;
}

function rootSvg(element: Element): Element | undefined {
  let root: Element | undefined;
  for (let up: Element | null = element; up !== null; up = up.parentElement) {
    if (up.localName === 'svg') root = up;
  }
  return root;
}

/** Style elements by drawing. Once a drawing has any, it gets no more. */
const styleElements = new WeakMap<Element, Element[]>();

function sheetsOf(element: Element): StyleSheet[] {
  const root = rootSvg(element);
  if (root === undefined) return [];
  let found = styleElements.get(root);
  if (found === undefined) {
    found = [...root.children].filter((child) => child.localName === 'style');
    if (found.length > 0) styleElements.set(root, found);
  }
  return found.map((style) => sheetFor(style.textContent ?? ''));
}

function ownValue(element: Element, property: string, sheets: readonly StyleSheet[]): string | undefined {
  const inline = element.hasAttribute('style')
    ? parseDeclarations(element.getAttribute('style') ?? '').get(property)
    : undefined;
  if (inline?.important) return inline.value;
  let fromSheet: { value: string; important: boolean } | undefined;
  for (const sheet of sheets) {
    const found = declared(sheet, element, property);
    if (found && (found.important || !fromSheet?.important)) fromSheet = found;
  }
  if (fromSheet?.important) return fromSheet.value;
  return inline?.value ?? fromSheet?.value ?? element.getAttribute(property)?.trim();
}

/**
 * Returns the cascaded value of a property: style attribute, style sheets of the drawing, presentation
 * attribute, then inheritance. Initial values are left to the caller.
 *
 * @param element any element of a drawing
 * @param property a CSS property or presentation attribute
 */
export function styleOf(element: Element, property: string): string | undefined {
  const sheets = sheetsOf(element);
  for (let up: Element | null = element; up !== null; up = up.parentElement) {
    const value = ownValue(up, property, sheets);
    if (value !== undefined && value !== '' && value !== 'inherit') return value;
    if (value !== 'inherit' && !inherited.has(property)) return undefined;
    if (up.localName === 'body') return undefined;
  }
  return undefined;
}

/** Returns the font size in px that applies to an element. */
export function fontSizeOf(element: Element): number {
  const sheets = sheetsOf(element);
  let factor = 1;
  for (let up: Element | null = element; up !== null; up = up.parentElement) {
    const value = ownValue(up, 'font-size', sheets);
    const match = /^([\d.]+)\s*(px|em|ex|rem|pt|%)?$/.exec(value ?? '');
    if (match === null) continue;
    const amount = Number(match[1]);
    if (match[2] === 'em') factor *= amount;
    else if (match[2] === 'ex') factor *= amount * 0.5;
    else if (match[2] === '%') factor *= amount / 100;
    else return factor * absolute(amount, match[2]);
  }
  return factor * 16;
}

function absolute(amount: number, unit: string | undefined): number {
  if (unit === 'pt') return (amount * 4) / 3;
  return unit === 'rem' ? amount * 16 : amount;
}

/** Whether the cascaded weight of an element is bold. */
export function isBold(element: Element): boolean {
  const weight = styleOf(element, 'font-weight') ?? 'normal';
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
}

/**
 * Reads a length in px.
 *
 * @param value a number with an optional unit
 * @param element gives the font size for relative units
 * @returns the length, 0 when it cannot be read
 */
export function toPixels(value: string | null | undefined, element: Element): number {
  const match = /^\s*([-+]?[\d.]+(?:e[-+]?\d+)?)\s*(px|em|ex|rem|pt|%)?/i.exec(value ?? '');
  if (match === null) return 0;
  const amount = Number(match[1]);
  if (match[2] === 'em') return amount * fontSizeOf(element);
  if (match[2] === 'ex') return amount * fontSizeOf(element) * 0.5;
  return absolute(amount, match[2]);
}
