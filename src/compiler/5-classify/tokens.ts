/** A word of a title or an alias: Latin words and numbers whole, Han characters one by one. */
export type Token = string;

/** Cuts text into tokens; case, width and punctuation make no difference. */
export function tokensOf(text: string): Token[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z]+|\d+|\p{Script=Han}|[\p{L}\p{N}]/gu) ?? []
  );
}

const particles = new Set('的了吗呢和与及是有在对中之一个');

/** How much a token says: a Latin word as much as two Han characters, a number or a particle little. */
export function weightOf(token: Token): number {
  const first = token.charCodeAt(0);
  if ((first >= 0x30 && first <= 0x39) || particles.has(token)) return 0.3;
  if (first < 0x61 || first > 0x7a) return 1;
  return token.length === 1 ? 0.7 : 2;
}

/** Sum of the weights. */
export function weightOfAll(tokens: readonly Token[]): number {
  return tokens.reduce((sum, token) => sum + weightOf(token), 0);
}

/** Latin words and pairs of Han characters: what texts have in common when they speak of the same thing. */
export function termsOf(text: string): string[] {
  const tokens = tokensOf(text);
  return tokens.flatMap((token, index) => {
    if (/^[a-z]{2,}$/.test(token)) return [token];
    const next = tokens[index + 1];
    return next && isHan(token) && isHan(next) ? [token + next] : [];
  });
}

function isHan(token: Token): boolean {
  const first = token.charCodeAt(0);
  return (first >= 0x4e00 && first <= 0x9fff) || (first >= 0x80 && /\p{Script=Han}/u.test(token));
}
