/**
 * A copy of a note in which one word in four has another letter or character, so that next to nothing in it is a
 * duplicate of the note or of another copy. The same `copy` number gives the same text.
 */
export function varied(text: string, copy: number): string {
  let state = copy;
  // A linear congruential generator, with the constants of the C standard.
  const next = (limit: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % limit;
  };
  return text.replace(/\p{Script=Han}{2,4}|[a-z]{4,}/gu, (word) => {
    if (next(4) > 0) return word;
    const at = next(word.length);
    const other = /[a-z]/.test(word) ? 0x61 + next(26) : 0x4e00 + next(3000);
    return word.slice(0, at) + String.fromCharCode(other) + word.slice(at + 1);
  });
}
