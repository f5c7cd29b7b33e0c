import { toString as plainTextOf } from 'mdast-util-to-string';
import { scriptsOf } from './scripts.ts';

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
  const { dense, han } = scriptsOf(text);
  return dense === 0 ? 0 : han / dense;
}
