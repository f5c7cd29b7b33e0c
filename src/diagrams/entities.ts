const named: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: '\u00a0',
  quot: '"',
};

/** Returns a text with its character references resolved once; references nobody knows stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi,
    (whole, decimal?: string, hex?: string, name = '') => {
      if (decimal === undefined && hex === undefined)
        return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Resolves `#35;` and `#quot;` in the form they have inside the renderer: between letters nobody uses. */
export function decodePlaceholders(text: string): string {
  return text.replace(/ﬂ°(°?)(\w+)¶ß/g, (_, hash: string, name: string) =>
    decodeEntities(`&${hash && '#'}${name};`),
  );
}
