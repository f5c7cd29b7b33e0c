import { parseDeclarations } from './style-sheet.ts';

class RuleShim {
  readonly selectorText: string;
  readonly #declarations: Map<string, string>;

  constructor(text: string) {
    const open = text.indexOf('{');
    this.selectorText = text.slice(0, open).trim();
    const body = text.slice(open + 1, text.lastIndexOf('}'));
    this.#declarations = new Map(
      [...parseDeclarations(body)].map(([k, d]) => [k, d.value + (d.important ? ' !important' : '')]),
    );
  }

  get style(): { length: number; setProperty(name: string, value: string): void } {
    const declarations = this.#declarations;
    return { length: declarations.size, setProperty: (name, value) => void declarations.set(name, value) };
  }

  get cssText(): string {
    return `${this.selectorText} { ${[...this.#declarations].map(([k, v]) => `${k}: ${v};`).join(' ')} }`;
  }
}

/** The part of a constructable style sheet that diagrams need and the document model lacks. */
export class StyleSheetShim {
  cssRules: RuleShim[] = [];

  /** Adds a rule at an index and returns the index. */
  insertRule(text: string, index = 0): number {
    this.cssRules.splice(index, 0, new RuleShim(text));
    return index;
  }

  /** Replaces all rules. */
  replaceSync(css: string): void {
    this.cssRules = [...css.matchAll(/[^{}]+\{[^{}]*\}/g)].map((match) => new RuleShim(match[0]));
  }
}
