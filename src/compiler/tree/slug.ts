import { shortHash } from './hash.ts';

const longest = 32;

/**
 * A short ASCII slug for a title: its Latin words and numbers, and, when it has others too, four digits of its hash,
 * so that two titles with the same Latin words do not meet. A title without any Latin word is `prefix` and a hash.
 */
export function slugOf(title: string, prefix: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const ascii = (words ?? []).join('-').slice(0, longest).replace(/-+$/, '');
  if (!/[a-z]/.test(ascii)) return `${prefix}-${shortHash(title).slice(0, 6)}`;
  const isPlain = /^[\x20-\x7e]*$/.test(title) && (words ?? []).join('-').length <= longest;
  return isPlain ? ascii : `${ascii}-${shortHash(title).slice(0, 4)}`;
}
