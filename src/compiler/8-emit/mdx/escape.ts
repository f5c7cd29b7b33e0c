/** What text stands in, where that changes what must be escaped. */
export interface Within {
  /** The text of a link, which a bracket would end. */
  link?: true;
  /** A cell of a table, which a pipe would end. */
  cell?: true;
  /** A line that must stay one: a heading, a cell. */
  line?: true;
}

const special = /[\\*_`~[<{]|&(?=[#A-Za-z])|!(?=\[)/g;
// GFM makes links of bare addresses, and takes the escapes in them for parts of the address.
const bareAddress = /(?<=https?):(?=\/\/)|(?<=www)\.|(?<=[\w.+-])@(?=[\w-])/gi;
const lineStart =
  /^(?:#{1,6}(?=[ \t]|$)|>|[-+](?=[ \t]|$)|[-=:|][-=:| \t]*$|(\d{1,9})[.)](?=[ \t]|$)|(?:im|ex)port\b)/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant.
const control = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant.
const unclean = /[\0-\x08\x0B-\x1F\x7F\uD800-\uDFFF]/;

/** Text without what no page may hold: control characters, halves of surrogate pairs, line ends other than LF. */
export function cleaned(text: string): string {
  if (!unclean.test(text)) return text;
  return text.replace(/\r\n?/g, '\n').replace(control, '\uFFFD').toWellFormed();
}

/** Escapes every character of a text that MDX would read as markup, whatever stands beside it. */
export function escapeText(text: string, within: Within): string {
  let escaped = text.replace(special, '\\$&');
  if (within.link) escaped = escaped.replaceAll(']', '\\]');
  else escaped = escaped.replace(bareAddress, '\\$&');
  if (within.cell) escaped = escaped.replace(/\\\||\|/g, (pipe) => (pipe === '|' ? '\\|' : '&#124;'));
  return escaped;
}

/**
 * Escapes what is markup only where a line begins: headings, quotes, bullets, numbers, rows of a table, underlines of a
 * heading. `import` and `export` would begin a module; letters cannot be escaped, so a character reference stands there.
 */
export function escapeLineStarts(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines
    .map((line, index) => {
      const next = lines[index + 1];
      // A line that begins with a tag might be a block of its own.
      const joined = next === undefined || next.startsWith('<');
      const end = next === undefined ? '' : joined ? ' ' : '\n';
      return (joined ? withoutBreak(line) : line).replace(lineStart, escapeMark) + end;
    })
    .join('');
}

// Every second backslash is text; one that is left over breaks the line.
function withoutBreak(line: string): string {
  let start = line.length;
  while (line[start - 1] === '\\') start -= 1;
  return (line.length - start) % 2 === 0 ? line : line.slice(0, -1);
}

function escapeMark(mark: string, number: string | undefined): string {
  if (number !== undefined) return `${number}\\${mark.slice(number.length)}`;
  const code = mark.charCodeAt(0);
  return code >= 0x61 ? `&#x${code.toString(16)};${mark.slice(1)}` : `\\${mark}`;
}
