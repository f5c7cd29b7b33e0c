/** Says which of its literals stand in a text. */
export type LiteralFinder = (text: string) => ReadonlySet<string>;

const none: ReadonlySet<string> = new Set();

/** Those of `all` that name one of the literals, by the literals that were found: far fewer than there are names. */
export function namedBy<Each>(
  all: readonly Each[],
  literalsOf: (each: Each) => readonly string[],
): (found: ReadonlySet<string>) => Each[] {
  const byLiteral = new Map<string, Set<Each>>();
  for (const each of all)
    for (const literal of literalsOf(each))
      byLiteral.set(literal, (byLiteral.get(literal) ?? new Set<Each>()).add(each));
  return (found) => {
    const named = new Set<Each>();
    for (const literal of found) for (const each of byLiteral.get(literal) ?? []) named.add(each);
    return named.size === 0 ? [] : all.filter((each) => named.has(each));
  };
}

/**
 * Makes a finder of many literals that reads a text once, however many they are: the automaton of Aho and Corasick
 * (Communications of the ACM 18(6), 1975) with all its transitions in one table. ASCII letters are the same in either
 * case, and all digits are the same: `r8_` also finds `R1_`, `000` any three digits.
 */
export function literalFinder(literals: readonly string[]): LiteralFinder {
  const classes = new Uint8Array(0x10000);
  let width = 1;
  for (const literal of literals) {
    for (let at = 0; at < literal.length; at++) {
      const code = folded(literal.charCodeAt(at));
      if (classes[code] === 0) classes[code] = width++;
    }
  }
  for (let code = 0; code < 0x80; code++) classes[code] = classes[folded(code)]!;

  const { next, ends } = tableOf(literals, classes, width);
  // In which search a state was last met: what a state stands for is added once.
  const met = new Uint32Array(ends.length);
  let search = 0;
  return (text) => {
    let found: Set<string> | undefined;
    search += 1;
    for (let at = 0, state = 0; at < text.length; at++) {
      state = next[state * width + classes[text.charCodeAt(at)]!]!;
      if (state === 0) continue;
      const ended = ends[state];
      if (ended === undefined || met[state] === search) continue;
      met[state] = search;
      found ??= new Set();
      for (const literal of ended) found.add(literal);
    }
    return found ?? none;
  };
}

function folded(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  return code >= 0x30 && code <= 0x39 ? 0x30 : code;
}

/** Next state by state and class of character, and the literals that end in each state. */
interface Table {
  next: Uint16Array;
  ends: (readonly string[] | undefined)[];
}

function tableOf(literals: readonly string[], classes: Uint8Array, width: number): Table {
  const next = new Uint16Array((literals.join('').length + 1) * width);
  const ends: (readonly string[] | undefined)[] = [undefined];
  for (const literal of literals) {
    let state = 0;
    for (let at = 0; at < literal.length; at++) {
      const edge = state * width + classes[literal.charCodeAt(at)]!;
      if (next[edge] === 0) next[edge] = ends.push(undefined) - 1;
      state = next[edge]!;
    }
    ends[state] = [...(ends[state] ?? []), literal];
  }
  // Breadth first: where a state has no edge of its own, it goes on as the longest state that it ends with.
  const fallback = new Uint16Array(ends.length);
  for (const queue = [0], at = queue.values(); ; ) {
    const { value: state } = at.next();
    if (state === undefined) return { next, ends };
    for (let edge = state * width; edge < (state + 1) * width; edge++) {
      const child = next[edge]!;
      const other = state === 0 ? 0 : next[fallback[state]! * width + (edge % width)]!;
      if (child === 0) next[edge] = other;
      else {
        fallback[child] = other;
        const inherited = ends[other];
        if (inherited) ends[child] = [...(ends[child] ?? []), ...inherited];
        queue.push(child);
      }
    }
  }
}
