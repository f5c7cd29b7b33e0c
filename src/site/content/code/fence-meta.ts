/** What the words after the language of a fence say. */
export interface FenceMeta {
  title: string | undefined;
  /** Code that only looks like the language. */
  pseudo: boolean;
  /** Written by the compiler, not by the author of the note. */
  generated: boolean;
}

/**
 * Reads the rest of an info string.
 *
 * ```text
 * > ```go title="main.go" pseudo
 *         ^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function fenceMeta(meta: string | null | undefined): FenceMeta {
  const text = meta ?? '';
  const title = /title="((?:[^"\\]|\\.)*)"/.exec(text)?.[1]?.replaceAll(/\\(.)/g, '$1');
  const words = text.replace(/\w+="(?:[^"\\]|\\.)*"/g, ' ').split(/\s+/);
  return { title, pseudo: words.includes('pseudo'), generated: words.includes('generated') };
}
