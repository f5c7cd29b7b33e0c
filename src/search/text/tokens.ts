import type { Run } from './runs.ts';
import { stem } from './stem.ts';

/** Longer tokens are data, not words. */
const longest = 40;
/** An address or a path with more parts is not looked for by pairs of its parts. */
const mostParts = 8;

const humps = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+|[^\p{Lu}\p{Ll}\p{N}_]+/gu;
const separators = /[.\-/:'’_]+/;

/** What an identifier is made of, all in lower case. */
export interface WordParts {
  /** Without separators: `syncpool`. */
  whole: string;
  /** Pieces between separators: `runtime`, `setfinalizer`. */
  pieces: string[];
  /** Pieces cut at camel-case humps as well, stemmed. */
  parts: string[];
  /** The same, not stemmed. */
  plain: string[];
  /** With its sign, when that is what tells it apart: `c++`, `c#`, `b+`. */
  signed: string | undefined;
}

/** Takes an identifier apart. */
export function wordParts(word: string): WordParts {
  const bare = word.replace(/[+#]+$/, '');
  const split = bare.split(separators).filter(Boolean);
  const pieces = split.map((piece) => piece.toLowerCase());
  const plain = split.flatMap((piece) => (piece.match(humps) ?? []).map((hump) => hump.toLowerCase()));
  return {
    whole: pieces.join(''),
    pieces,
    parts: plain.map(stem),
    plain,
    signed: bare.length < 3 && bare !== word ? word.toLowerCase() : undefined,
  };
}

/** Neighbouring parts written together: `orderitem` and `itemid` of `order_item_id`. */
export function neighbourPairs(plain: readonly string[]): string[] {
  return plain.slice(1).map((part, index) => `${plain[index]}${part}`);
}

/** Every pair of neighbours in a run of characters; a lone character stays itself. */
export function bigrams(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/**
 * The tokens under which a run is found, with repetitions.
 * `prominent` text (titles, headings) gives its single characters too.
 */
export function runTokens(run: Run, prominent: boolean): string[] {
  if (run.han) {
    const characters = [...run.text];
    // The last character of a run begins no pair: without it an exact search for one character would miss the place.
    const singles = prominent ? characters : characters.slice(-1);
    return characters.length > 1 ? [...bigrams(run.text), ...singles] : characters;
  }
  const { whole, pieces, parts, plain, signed } = wordParts(run.text);
  const tokens = [...parts];
  if (plain.length > 1) {
    const joined = new Set([whole, ...pieces]);
    if (plain.length <= mostParts) for (const pair of neighbourPairs(plain)) joined.add(pair);
    for (const part of plain) joined.delete(part);
    tokens.push(...joined);
  }
  if (signed !== undefined) tokens.push(signed);
  return tokens.filter((token) => token !== '' && token.length <= longest);
}
