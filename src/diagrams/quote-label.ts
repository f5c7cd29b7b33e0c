/**
 * Quotes a text as a label of a flowchart or mindmap, so that every character of it is drawn and none is syntax.
 * Line breaks become spaces.
 *
 * @returns the label with its quotation marks
 */
export function quoteLabel(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `"${line.replace(/[#"<>&`;\\*_~|[\]{}()%$:@]/g, (char) => `#${char.codePointAt(0)};`)}"`;
}
