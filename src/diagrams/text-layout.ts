import { fontSizeOf, isBold, styleOf, toPixels } from './computed-style.ts';
import { decodeEntities, decodePlaceholders } from './entities.ts';
import { ascent, descent, textWidth, xHeight } from './text-width.ts';

/** A stretch of text in one font. */
export interface TextRun {
  text: string;
  /** The element whose style applies. */
  element: Element;
  size: number;
  bold: boolean;
  italic: boolean;
  width: number;
}

/** Runs drawn one after the other from one anchor point. */
export interface TextLine {
  x: number;
  /** Alphabetic baseline. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
  runs: TextRun[];
  width: number;
}

interface Pending {
  x?: number;
  y?: number;
  dx?: number;
  dy?: number;
}

/** Lays out a `text` element (or one of its `tspan`s) the way SVG does, without line wrapping. */
export function layoutText(element: Element): TextLine[] {
  const layout = new Layout(styleOf(element, 'white-space')?.startsWith('pre') ?? false);
  layout.enter(element, {});
  return layout.lines();
}

class Layout {
  readonly #lines: TextLine[] = [];
  readonly #keepSpaces: boolean;
  #pen = { x: 0, y: 0 };
  #afterSpace = true;

  constructor(keepSpaces: boolean) {
    this.#keepSpaces = keepSpaces;
  }

  /** Visits an element; returns the positions no character has used yet. */
  enter(element: Element, outer: Pending): Pending {
    // A position belongs to the first character of the innermost element that sets it.
    let pending: Pending = { ...outer, ...positionsOf(element) };
    let used = false;
    for (const child of element.childNodes) {
      if (child.nodeType === 3) {
        if (this.#write(child.textContent ?? '', element, pending)) {
          pending = {};
          used = true;
        }
      } else if (child.nodeType === 1 && ['tspan', 'a'].includes((child as Element).localName)) {
        const rest = this.enter(child as Element, pending);
        if (rest !== pending) {
          pending = rest;
          used = true;
        }
      }
    }
    return used ? pending : outer;
  }

  #write(raw: string, element: Element, pending: Pending): boolean {
    // Some labels reach the drawing escaped once too often.
    let text = decodePlaceholders(decodeEntities(raw.replace(/[\n\r\t]/g, ' ')));
    const moved = pending.x !== undefined || pending.y !== undefined || pending.dy !== undefined;
    if (!this.#keepSpaces) {
      text = text.replace(/ +/g, ' ');
      if (this.#afterSpace || moved) text = text.replace(/^ /, '');
    }
    if (text === '') return false;
    this.#afterSpace = text.endsWith(' ');
    const [size, bold] = [fontSizeOf(element), isBold(element)];
    this.#pen.x = (pending.x ?? this.#pen.x) + (pending.dx ?? 0);
    this.#pen.y = (pending.y ?? this.#pen.y) + (pending.dy ?? 0);
    const width = textWidth(text, size, bold);
    const run: TextRun = {
      text,
      element,
      size,
      bold,
      italic: styleOf(element, 'font-style') === 'italic',
      width,
    };
    const current = this.#lines.at(-1);
    if (current === undefined || moved || pending.dx !== undefined) {
      const y = this.#pen.y + baselineShift(element, size);
      this.#lines.push({ x: this.#pen.x, y, anchor: anchorOf(element), runs: [run], width });
    } else {
      current.runs.push(run);
      current.width += width;
    }
    this.#pen.x += width;
    return true;
  }

  /** Returns the finished lines, without spaces at their ends. */
  lines(): TextLine[] {
    for (const line of this.#lines) {
      const last = line.runs.at(-1);
      if (this.#keepSpaces || last === undefined || !last.text.endsWith(' ')) continue;
      last.text = last.text.trimEnd();
      const width = textWidth(last.text, last.size, last.bold);
      line.width -= last.width - width;
      last.width = width;
    }
    return this.#lines;
  }
}

function positionsOf(element: Element): Pending {
  const pending: Pending = {};
  for (const name of ['x', 'y', 'dx', 'dy'] as const) {
    const value = element.getAttribute(name);
    if (value !== null && value !== '') pending[name] = toPixels(value, element);
  }
  return pending;
}

function anchorOf(element: Element): TextLine['anchor'] {
  const anchor = styleOf(element, 'text-anchor');
  return anchor === 'middle' || anchor === 'end' ? anchor : 'start';
}

function baselineShift(element: Element, size: number): number {
  const aligned = styleOf(element, 'alignment-baseline');
  const baseline =
    aligned && !['auto', 'baseline'].includes(aligned) ? aligned : styleOf(element, 'dominant-baseline');
  switch (baseline) {
    case 'middle':
      return (xHeight / 2) * size;
    case 'central':
      return ((ascent - descent) / 2) * size;
    case 'hanging':
      return 0.86 * size;
    case 'text-before-edge':
    case 'before-edge':
    case 'text-top':
      return ascent * size;
    case 'text-after-edge':
    case 'after-edge':
    case 'ideographic':
      return -descent * size;
    default:
      return 0;
  }
}

/** Returns where a line begins, its anchor taken into account. */
export function lineStart(line: TextLine): number {
  if (line.anchor === 'start') return line.x;
  return line.x - (line.anchor === 'middle' ? line.width / 2 : line.width);
}
