import { type Colour, darker, parseColour, toHsl } from './colour.ts';
import { styleOf, toPixels } from './computed-style.ts';
import { type Token, tokenOf } from './tokens.ts';

type Role = 'fill' | 'stroke' | 'text';

/** Presentation attributes by name, in the order they are written. */
export type Paint = Record<string, string>;

/** Colours that came from neither the theme nor the author. A drawing should have none. */
export type UnknownColours = Set<string>;

/** Writes a number the way it appears in the drawing. */
export function short(n: number, decimals = 1): string {
  const factor = 10 ** decimals;
  return String(Math.round(n * factor) / factor + 0);
}

/**
 * Returns how a shape is painted, or `undefined` when nothing of it shows.
 *
 * @param scale by how much the shape is enlarged on its way into the drawing
 */
export function shapePaint(element: Element, scale: number, unknown: UnknownColours): Paint | undefined {
  const opacity = opacityOf(element);
  const fill = element.localName === 'line' ? undefined : colourAttribute(element, 'fill', 'fill', unknown);
  const stroke = colourAttribute(element, 'stroke', 'stroke', unknown);
  const stated = toPixels(styleOf(element, 'stroke-width') ?? '1', element);
  // Deep branches of a mindmap ask for widths below zero, which mean nothing.
  const width = (stated < 0 ? 2 : stated) * scale;
  const hasStroke = stroke !== undefined && width > 0;
  if (opacity === 0 || (fill === undefined && !hasStroke)) return undefined;
  const paint: Paint = { fill: fill?.colour ?? 'none' };
  if (fill && fill.alpha * opacity < 0.999) paint['fill-opacity'] = short(fill.alpha * opacity, 2);
  if (fill && styleOf(element, 'fill-rule') === 'evenodd') paint['fill-rule'] = 'evenodd';
  if (hasStroke) Object.assign(paint, strokePaint(element, stroke.colour, width, scale));
  if (hasStroke && stroke.alpha * opacity < 0.999) paint['stroke-opacity'] = short(stroke.alpha * opacity, 2);
  return paint;
}

function strokePaint(element: Element, colour: string, width: number, scale: number): Paint {
  const paint: Paint = { stroke: colour };
  const marked = ['marker-start', 'marker-end'].some((name) => (styleOf(element, name) ?? 'none') !== 'none');
  // Arrow heads scale with the stroke width, so lines that carry them state it.
  if (width !== 1 || marked) paint['stroke-width'] = short(width, 2);
  const dashes = (styleOf(element, 'stroke-dasharray') ?? '').split(/[\s,]+/).map(Number.parseFloat);
  if (
    dashes.every((n) => n >= 0) &&
    dashes.some((n) => n > 0) &&
    dashes.some((n, i) => i % 2 === 1 || n < 1000)
  ) {
    const finite = dashes.length === 1 || dashes.some((n, i) => i % 2 === 1 && n > 0);
    if (finite) paint['stroke-dasharray'] = dashes.map((n) => short(n * scale)).join(' ');
  }
  for (const name of ['stroke-linecap', 'stroke-linejoin']) {
    const value = styleOf(element, name);
    if (value === 'round' || value === 'square' || value === 'bevel') paint[name] = value;
  }
  return paint;
}

/** Returns the colour of a text, or `undefined` when it does not show. */
export function textPaint(element: Element, unknown: UnknownColours): Paint | undefined {
  const fill = colourAttribute(element, 'fill', 'text', unknown);
  const opacity = (fill?.alpha ?? 0) * opacityOf(element);
  if (fill === undefined || opacity === 0) return undefined;
  return opacity < 0.999 ? { fill: fill.colour, 'fill-opacity': short(opacity, 2) } : { fill: fill.colour };
}

function opacityOf(element: Element): number {
  let opacity = 1;
  for (let up: Element | null = element; up !== null; up = up.parentElement) {
    const own = styleOf(up, 'opacity');
    if (own !== undefined && !isLabelPlate(up)) opacity *= Number.parseFloat(own);
  }
  return Number.isNaN(opacity) ? 1 : opacity;
}

/** The plate under the label of a line. It has to cover the line, or the line crosses the text. */
function isLabelPlate(element: Element): boolean {
  return element.localName === 'rect' && element.closest('.edgeLabel, .labelBkg') !== null;
}

function colourAttribute(element: Element, property: string, role: Role, unknown: UnknownColours) {
  const value = styleOf(element, property) ?? (property === 'fill' ? 'black' : 'none');
  const resolved = value.toLowerCase() === 'currentcolor' ? (styleOf(element, 'color') ?? 'black') : value;
  if (resolved === 'none' || resolved === 'transparent') return undefined;
  const colour = parseColour(resolved);
  if (colour?.alpha === 0) return undefined;
  const own = styleOf(element, `${property}-opacity`);
  if (property === 'fill' && isLabelPlate(element)) return { colour: 'var(--dg-label)', alpha: 1 };
  const alpha = (colour?.alpha ?? 1) * (own === undefined ? 1 : Number.parseFloat(own));
  const token = colour
    ? (tokenOf(colour.rgb) ?? tokenOf(darker(colour)) ?? literalToken(colour, role))
    : undefined;
  if (token === undefined) unknown.add(`${property}: ${resolved}`);
  return { colour: `var(--dg-${asRole(token ?? fallback[role], role)})`, alpha };
}

const fallback: Readonly<Record<Role, Token>> = { fill: 'node', stroke: 'line', text: 'fg' };

/** Lines take the strong sister of a tint: a tint alone hardly shows on paper. */
function asRole(token: Token, role: Role): Token {
  return role === 'stroke' && /^t\d$/.test(token) ? (token.replace('t', 's') as Token) : token;
}

/** The blue behind the built-in icons. */
const iconPlate = '8,126,191';

/** The token for a colour that the renderer hard-codes: greys, and the plate of icons. */
function literalToken(colour: Colour, role: Role): Token | undefined {
  const { saturation, lightness } = toHsl(colour.rgb);
  if (colour.rgb.join() === iconPlate) return 'node';
  if (saturation > 0.15 && lightness > 0.05 && lightness < 0.97) return undefined;
  if (role === 'text') return lightness > 0.8 ? 'bg' : 'fg';
  // White lines are drawn on coloured icons, which are paper here.
  if (lightness > 0.9) return role === 'stroke' ? 'muted' : 'bg';
  if (lightness > 0.6) return 'grid';
  return role === 'stroke' || lightness < 0.3 ? 'line' : 'muted';
}
