/** Characters that are never searched for: controls, bidi marks, zero-width signs and the soft hyphen (Unicode Cc, Cf). */
const invisible = /[\p{Cc}\p{Cf}]+/gu;

/**
 * One form for everything that is indexed or asked: compatibility forms folded (Unicode NFKC: full-width letters become
 * plain ones), invisible characters gone, blanks single. Case stays, because camel case tells where words begin.
 */
export function normalise(text: string): string {
  // Lone surrogates would survive into file names and markup.
  return text
    .toWellFormed()
    .replace(/[\t\n\r\v\f]/g, ' ')
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The form in which text is compared letter by letter. */
export function fold(text: string): string {
  return normalise(text).toLowerCase();
}
