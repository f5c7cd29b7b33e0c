const hanRun = /\p{Script=Han}+/gu;

/**
 * Every pair of neighbouring Han characters, as the search step in front of Pagefind asks for them.
 * Pagefind cuts titles and other metadata at spaces only, so the pairs are given to it ready-made.
 */
export function bigramsOf(text: string): string[] {
  const pairs = (text.match(hanRun) ?? []).flatMap(pairsOf);
  return [...new Set(pairs)];
}

/** Neighbouring pairs of one run of characters; a lone character stays itself. */
export function pairsOf(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** Metadata words of a title: its Han pairs and its other words. */
export function titleWords(texts: readonly string[]): string {
  const words = texts.flatMap((text) => [
    ...bigramsOf(text),
    ...(text.match(/[\p{Script=Latin}\d._+#-]+/gu) ?? []),
  ]);
  return [...new Set(words)].join(' ');
}
