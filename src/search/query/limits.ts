/** Nobody reads results for more letters; a pasted page must not stop the search. */
export const longestQuery = 160;

/** The beginning of a text, without half a character at its end. */
export function cut(text: string, length: number): string {
  return text.length > length ? text.slice(0, length).toWellFormed() : text;
}
