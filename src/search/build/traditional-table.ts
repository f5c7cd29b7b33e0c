/** Reads pairs of a traditional character and its simplified form, written one after the other. */
export function readPairs(text: string): Map<string, string> {
  const characters = [...text.replace(/#.*|\s/g, '')];
  const pairs = new Map<string, string>();
  for (let index = 0; index + 1 < characters.length; index += 2)
    pairs.set(characters[index]!, characters[index + 1]!);
  return pairs;
}

/** Share of traditional characters from which on a text is taken to be written in them. */
const traditionalShare = 0.04;

/** A function that turns traditional text into simplified text and leaves other text alone. */
export function converter(pairs: ReadonlyMap<string, string>): (text: string) => string {
  return (text) => {
    const characters = text.match(/\p{Script=Han}/gu) ?? [];
    const traditional = characters.filter((character) => pairs.has(character)).length;
    if (traditional === 0 || traditional / characters.length < traditionalShare) return text;
    return Array.from(text, (character) => pairs.get(character) ?? character).join('');
  };
}

/** The pairs that can lead to something on the site, written one after the other. */
export function usefulPairs(pairs: ReadonlyMap<string, string>, characters: ReadonlySet<string>): string {
  return [...pairs]
    .filter(([, simplified]) => characters.has(simplified))
    .flat()
    .join('');
}
