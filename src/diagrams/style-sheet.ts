import { matches, parseSelector, type Selector } from './selector.ts';

interface Declaration {
  value: string;
  important: boolean;
}

interface Rule {
  selector: Selector;
  /** Place in the sheet: of two equal rules the later wins. */
  order: number;
  declarations: Map<string, Declaration>;
}

/** Rules of one style sheet, filed under what the last compound of the selector demands. */
export interface StyleSheet {
  byKey: Map<string, Rule[]>;
}

/** Parses declarations such as the content of a `style` attribute. Later ones win. */
export function parseDeclarations(text: string): Map<string, Declaration> {
  const declarations = new Map<string, Declaration>();
  for (const item of text.split(';')) {
    const colon = item.indexOf(':');
    if (colon < 0) continue;
    const name = item.slice(0, colon).trim().toLowerCase();
    const raw = item.slice(colon + 1).trim();
    const value = raw.replace(/\s*!important$/i, '');
    const important = value !== raw;
    if (value !== '' && (important || declarations.get(name)?.important !== true)) {
      declarations.set(name, { value, important });
    }
  }
  return declarations;
}

/** Parses a style sheet. At-rules with blocks and selectors that cannot match statically are left out. */
export function parseStyleSheet(css: string): StyleSheet {
  const byKey = new Map<string, Rule[]>();
  let order = 0;
  for (const [, prelude, body] of withoutAtRules(css).matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const declarations = parseDeclarations(body ?? '');
    for (const text of (prelude ?? '').split(',')) {
      const selector = parseSelector(text);
      if (selector === undefined) continue;
      order += 1;
      const last = selector.compounds.at(-1);
      const className = last?.classes[0];
      const key = className !== undefined ? `.${className}` : (last?.tag ?? '*');
      byKey.set(key, [...(byKey.get(key) ?? []), { selector, order, declarations }]);
    }
  }
  return { byKey };
}

function withoutAtRules(css: string): string {
  return css.replace(/\/\*.*?\*\//gs, '').replace(/@[^{};]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})/g, '');
}

/** Returns what a sheet declares for one property of an element, by importance, specificity and order. */
export function declared(sheet: StyleSheet, element: Element, property: string): Declaration | undefined {
  const keys = [
    ...(element.getAttribute('class') ?? '').split(/\s+/).map((name) => `.${name}`),
    element.localName,
    '*',
  ];
  let best: Declaration | undefined;
  let bestWeight = -1;
  let bestOrder = -1;
  for (const key of keys) {
    for (const rule of sheet.byKey.get(key) ?? []) {
      const declaration = rule.declarations.get(property);
      if (declaration === undefined) continue;
      const weight = rule.selector.specificity + (declaration.important ? 1e9 : 0);
      const weaker = weight < bestWeight || (weight === bestWeight && rule.order < bestOrder);
      if (weaker || !matches(rule.selector, element)) continue;
      best = declaration;
      bestWeight = weight;
      bestOrder = rule.order;
    }
  }
  return best;
}
