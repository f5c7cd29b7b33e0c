/** More characters would not change the answer. */
const enough = 80;

/** Shannon entropy in bits per character. */
function entropy(value: string): number {
  const counts = new Map<string, number>();
  for (const char of value) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}

/**
 * Whether a value looks generated. A name (`user_token_1`, `sha256`, `order-service-v2`) keeps its digits at the
 * end of a word; a generated value mixes them in, or is long and even.
 */
export function isRandom(literal: string): boolean {
  const value = literal.slice(0, enough);
  if (value.length < 8 || !/^[\w+/=.~@!#$%^&*:-]+$/.test(value)) return false;
  const switches = value.match(/[a-z](?=\d)|\d(?=[a-z])/gi)?.length ?? 0;
  if (switches >= 3) return true;
  const words = value.split(/[-_.:/]/);
  const isWordy = words.every((word) => /^(?:[A-Z]?[a-z]*|[A-Z]*)\d{0,4}$/.test(word));
  if (isWordy) return value.length >= 20 && words.length === 1 && /\d/.test(value) && entropy(value) >= 3.5;
  return value.length >= 16 && entropy(value) >= 3.2;
}
