interface Compound {
  tag: string | undefined;
  id: string | undefined;
  classes: string[];
  attributes: { name: string; operator: string; value: string | undefined }[];
  /** Relation to the compound on its left. */
  relation: 'descendant' | 'child' | 'sibling';
}

/** A parsed selector. */
export interface Selector {
  compounds: Compound[];
  specificity: number;
}

const part =
  /([.#]?)((?:[\w-]|[\u0080-\u{10ffff}]|\\.)+)|\*|\[([\w:-]+)(?:([~^$*|]?)=\s*["']?([^"'\]]*)["']?)?\]|(:)/uy;

/**
 * Parses one selector of the kind diagrams use: tags, ids, classes, attributes, descendant, child and `+`.
 *
 * @returns the selector, or `undefined` when it holds anything else (a pseudo class, say) and so never matches
 */
export function parseSelector(text: string): Selector | undefined {
  const compounds: Compound[] = [];
  let specificity = 0;
  let relation: Compound['relation'] = 'descendant';
  for (const token of text
    .trim()
    .replace(/\s*([>+~])\s*/g, ' $1 ')
    .split(/\s+/)) {
    if (token === '>' || token === '+') {
      relation = token === '>' ? 'child' : 'sibling';
      continue;
    }
    const compound = parseCompound(token, relation);
    if (compound === undefined) return undefined;
    relation = 'descendant';
    compounds.push(compound);
    specificity += compound.id === undefined ? 0 : 10_000;
    specificity += (compound.classes.length + compound.attributes.length) * 100;
    specificity += compound.tag === undefined ? 0 : 1;
  }
  return compounds.length > 0 ? { compounds, specificity } : undefined;
}

function parseCompound(token: string, relation: Compound['relation']): Compound | undefined {
  const compound: Compound = { tag: undefined, id: undefined, classes: [], attributes: [], relation };
  part.lastIndex = 0;
  while (part.lastIndex < token.length) {
    const match = part.exec(token);
    if (match === null || match[6] !== undefined) return undefined;
    const [, sigil, name, attribute, operator = '', value] = match;
    if (attribute !== undefined) compound.attributes.push({ name: attribute, operator, value });
    else if (name === undefined) continue;
    else if (sigil === '.') compound.classes.push(name.replaceAll('\\', ''));
    else if (sigil === '#') compound.id = name.replaceAll('\\', '');
    else compound.tag = name.toLowerCase();
  }
  return compound;
}

/** Whether a selector selects an element. */
export function matches(selector: Selector, element: Element): boolean {
  return matchesFrom(selector.compounds, selector.compounds.length - 1, element);
}

function matchesFrom(compounds: readonly Compound[], index: number, element: Element): boolean {
  const compound = compounds[index];
  if (compound === undefined || !matchesCompound(compound, element)) return false;
  if (index === 0) return true;
  if (compound.relation === 'sibling') {
    const sibling = element.previousElementSibling;
    return sibling !== null && matchesFrom(compounds, index - 1, sibling);
  }
  for (let up = element.parentElement; up !== null; up = up.parentElement) {
    if (matchesFrom(compounds, index - 1, up)) return true;
    if (compound.relation === 'child') return false;
  }
  return false;
}

function matchesCompound(compound: Compound, element: Element): boolean {
  if (compound.tag !== undefined && element.localName.toLowerCase() !== compound.tag) return false;
  if (compound.id !== undefined && element.id !== compound.id) return false;
  if (compound.classes.length > 0) {
    const own = (element.getAttribute('class') ?? '').split(/\s+/);
    if (!compound.classes.every((name) => own.includes(name))) return false;
  }
  return compound.attributes.every(({ name, operator, value }) => {
    const own = element.getAttribute(name);
    if (own === null || value === undefined) return own !== null;
    return matchesValue(own, operator, value);
  });
}

function matchesValue(own: string, operator: string, value: string): boolean {
  switch (operator) {
    case '$':
      return own.endsWith(value);
    case '^':
      return own.startsWith(value);
    case '*':
      return own.includes(value);
    case '~':
      return own.split(/\s+/).includes(value);
    default:
      return own === value;
  }
}
