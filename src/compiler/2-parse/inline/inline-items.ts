/**
 * Splits a line that holds several items: at least three markers with consecutive numbers (`1.甲 2.乙 3.丙`).
 * Returns the text before the first marker and the items, or undefined.
 */
export function inlineItems(text: string): { before: string; first: number; items: string[] } | undefined {
  const markers = [
    ...text.matchAll(/(?<=^|[\s；;。，,：:])(\d{1,2})(?:[.、)）]|-(?=\p{Script=Han}))\s*(?=[^\s\d.])/gu),
  ];
  if (markers.length < 3) return undefined;
  const numbers = markers.map((marker) => Number(marker[1]));
  if (!numbers.every((number, index) => index === 0 || number === numbers[index - 1]! + 1)) return undefined;
  const items = markers.map((marker, index) => {
    const end = markers[index + 1]?.index ?? text.length;
    return text.slice(marker.index + marker[0].length, end).trim();
  });
  return { before: text.slice(0, markers[0]!.index).trim(), first: numbers[0]!, items };
}
