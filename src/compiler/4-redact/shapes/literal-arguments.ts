/** String literal in an argument list. */
export interface LiteralArgument {
  start: number;
  end: number;
  text: string;
}

const longest = 400;
/** A call that connects neither nests deeper nor takes more. */
const deepest = 4;
const most = 10;

/**
 * The arguments of the call whose opening parenthesis stands at `open`: string literals with their place,
 * undefined for everything else.
 */
export function literalArguments(text: string, open: number): (LiteralArgument | undefined)[] {
  const found: (LiteralArgument | undefined)[] = [];
  let literal: LiteralArgument | undefined;
  let isPlain = true;
  const limit = Math.min(text.length, open + longest);
  let depth = 0;
  for (let at = open + 1; at < limit; at += 1) {
    const char = text[at] ?? '';
    if (char === '"' || char === "'" || char === '`') {
      const end = closing(text, at + 1, limit, char);
      if (end === -1) return found;
      literal = { start: at + 1, end, text: text.slice(at + 1, end) };
      at = end;
    } else if ('([{'.includes(char)) {
      depth += 1;
      if (depth > deepest) return found;
    } else if (')]}'.includes(char)) {
      if (depth === 0) return [...found, isPlain ? literal : undefined];
      depth -= 1;
    } else if (char === ',' && depth === 0) {
      found.push(isPlain ? literal : undefined);
      if (found.length === most) return found;
      literal = undefined;
      isPlain = true;
    } else if (char === '.' || char === '+') isPlain = false;
    else if (char === ';' && depth === 0) return found;
  }
  return found;
}

function closing(text: string, from: number, limit: number, quote: string): number {
  for (let at = from; at < limit; at += 1) {
    if (text[at] === quote) return at;
    if (text[at] === '\\') at += 1;
    if (text[at] === '\n' && quote !== '`') return -1;
  }
  return -1;
}
