/**
 * Folds the commonest English endings (plural, -ing, -ed, final e), as in step 1 of Porter's stemmer
 * (M. F. Porter, "An algorithm for suffix stripping", 1980). Stems only have to agree, not to be words.
 */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  let stemmed = word;
  if (/[^aeiou]ies$/.test(stemmed)) stemmed = `${stemmed.slice(0, -3)}y`;
  else if (/[^siu]s$/.test(stemmed)) stemmed = stemmed.slice(0, -1);
  const base = /^(.*[aeiouy].*?)(?:ing|ed)$/.exec(stemmed)?.[1];
  if (base !== undefined && base.length > 2) stemmed = base.replace(/([bdgmnprt])\1$/, '$1');
  return stemmed.length > 4 && stemmed.endsWith('e') ? stemmed.slice(0, -1) : stemmed;
}
