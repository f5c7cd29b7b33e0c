import type { Token } from './tokens.ts';

/** Values under sequences of tokens, found in one walk however many there are. */
export interface TokenTrie<Value> {
  /** Puts a value under a sequence; the first under it stays. */
  add(tokens: readonly Token[], value: Value): void;
  /** Value under a whole sequence. */
  get(tokens: readonly Token[]): Value | undefined;
  /** What goes on from a sequence, as a trie of its own; undefined when nothing does. */
  below(tokens: readonly Token[]): TokenTrie<Value> | undefined;
  /** Value under the longest sequence, of at most `most` tokens, that stands in `tokens` at `from`, and where it ends. */
  longestAt(tokens: readonly Token[], from: number, most: number): Found<Value> | undefined;
}

/** A value and the index after the last token of its sequence. */
export interface Found<Value> {
  value: Value;
  end: number;
}

interface Node<Value> {
  value?: Value;
  next: Map<Token, Node<Value>>;
}

/** Makes an empty trie. */
export function tokenTrie<Value extends object>(): TokenTrie<Value> {
  return trieFrom<Value>({ next: new Map() });
}

function trieFrom<Value extends object>(root: Node<Value>): TokenTrie<Value> {
  const nodeOf = (tokens: readonly Token[]) => {
    let node: Node<Value> | undefined = root;
    for (let index = 0; node && index < tokens.length; index++) node = node.next.get(tokens[index]!);
    return node;
  };
  return {
    add(tokens, value) {
      let node = root;
      for (const token of tokens) {
        const next: Node<Value> = node.next.get(token) ?? { next: new Map() };
        node.next.set(token, next);
        node = next;
      }
      node.value ??= value;
    },
    get: (tokens) => nodeOf(tokens)?.value,
    below(tokens) {
      const node = nodeOf(tokens);
      return node && trieFrom(node);
    },
    longestAt(tokens, from, most) {
      let longest: Found<Value> | undefined;
      let node: Node<Value> | undefined = root;
      for (let end = from; end < tokens.length && end < from + most; ) {
        node = node.next.get(tokens[end]!);
        if (!node) break;
        end += 1;
        if (node.value) longest = { value: node.value, end };
      }
      return longest;
    },
  };
}
