import { toString as plainTextOf } from 'mdast-util-to-string';

/** Plain text of a node or a list of nodes. */
export { plainTextOf };

/**
 * Folds text for comparison: compatibility forms, case, blanks and punctuation make no difference.
 * `Redis 持久化（RDB）` and `redis持久化RDB` fold to the same.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, '');
}

/** Share of Han characters among the characters that are not blank, 0 to 1. */
export function hanShare(text: string): number {
  const characters = text.replace(/\s+/gu, '');
  return characters.length === 0
    ? 0
    : (characters.match(/\p{Script=Han}/gu)?.length ?? 0) / characters.length;
}
