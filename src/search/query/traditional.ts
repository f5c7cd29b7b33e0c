/** Turns traditional characters into simplified ones; gives the text itself when there are none. */
export type Simplify = (text: string) => string;

/** Reads the pairs of characters of the index. */
export function readSimplify(pairs: string): Simplify {
  const characters = [...pairs];
  const table = new Map<string, string>();
  for (let at = 0; at + 1 < characters.length; at += 2) table.set(characters[at]!, characters[at + 1]!);
  return (text) => Array.from(text, (character) => table.get(character) ?? character).join('');
}
