/**
 * A page body is compiled once and printed in two interfaces under any base path. What differs between
 * them stands in the compiled HTML as a placeholder between private-use characters, which no text contains.
 */
const open = '\uE000';
const separator = '\uE001';
const close = '\uE002';
const linkMark = '\uE003';

const placeholder = new RegExp(`${open}([a-zA-Z]+)(?:${separator}([^${close}]*))?${close}`, 'g');
const placeholderLanguage = / lang="\uE004"/g;
const fileMark = '\uE005';
const privateUse = /[\uE000-\uE005]/g;

/** Value of the `lang` attribute for elements whose words belong to the interface. */
export const interfaceLanguage = '\uE004';

/** Words that the interface supplies when the page is printed. */
export type BodyStrings = Readonly<Record<string, string | ((argument: string) => string)>>;

/** Stands for an interface string until the page is printed. */
export function label(name: string, argument?: string): string {
  return argument === undefined ? open + name + close : open + name + separator + argument + close;
}

/** Stands for a site path until base and interface are known. */
export function sitePath(path: string): string {
  return linkMark + path;
}

/** Stands for the path of a file, which is the same in every interface, until the base is known. */
export function filePath(path: string): string {
  return fileMark + path;
}

/** Removes the characters that placeholders are made of from text that others wrote. */
export function withoutPlaceholders(text: string): string {
  return text.replace(privateUse, '');
}

/** How a compiled body is printed. */
export interface Printing {
  strings: BodyStrings;
  /** What goes before a site path: base, and `/en` in the English interface. */
  prefix: string;
  /** What goes before the path of a file: the base alone. */
  filePrefix: string;
  /** Language of the interface when it is not the language of the content. */
  lang?: string | undefined;
}

/** Fills in the placeholders of a compiled body. */
export function printBody(html: string, { strings, prefix, filePrefix, lang }: Printing): string {
  return html
    .replace(placeholderLanguage, lang === undefined ? '' : ` lang="${lang}"`)
    .replace(placeholder, (_, name: string, argument = '') => wordsFor(strings[name], name, argument))
    .replaceAll(linkMark, prefix)
    .replaceAll(fileMark, filePrefix);
}

function wordsFor(words: BodyStrings[string] | undefined, name: string, argument: string): string {
  if (words === undefined)
    throw new Error(`Unexpected placeholder "${name}", expected a key of the body strings`);
  return typeof words === 'string' ? words : words(argument);
}
