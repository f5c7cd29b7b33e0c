/** A tag of a page. */
export interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
}

/** Who listens to a page as it is read. */
export interface HtmlListener {
  open(tag: Tag): void;
  close(tag: Tag): void;
  text(text: string): void;
}

const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const rawElements = new Set(['script', 'style']);
const token =
  /<!--[\s\S]*?-->|<![^>]*>|<\/(?<end>[a-zA-Z][^\s>]*)[^>]*>|<(?<start>[a-zA-Z][^\s/>]*)(?<rest>(?:[^>"']|"[^"]*"|'[^']*')*)>/g;
const attribute = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/**
 * Reads a page that our own build has written: well-formed, every element closed. A full HTML parser would take some
 * fifty times longer on a large site and find nothing else.
 */
export function readHtml(html: string, listener: HtmlListener): void {
  const open: Tag[] = [];
  let end = 0;
  let skipTo = 0;
  for (const found of html.matchAll(token)) {
    if (found.index < skipTo) continue;
    if (found.index > end) listener.text(decode(html.slice(end, found.index)));
    end = found.index + found[0].length;
    const { start, end: closing, rest = '' } = found.groups ?? {};
    if (start !== undefined) {
      const tag = { name: start.toLowerCase(), attributes: attributesOf(rest) };
      listener.open(tag);
      if (voidElements.has(tag.name) || rest.endsWith('/')) listener.close(tag);
      else open.push(tag);
      if (rawElements.has(tag.name)) {
        const close = html.indexOf(`</${start}`, end);
        end = close < 0 ? html.length : close;
        skipTo = end;
      }
    } else if (closing !== undefined) {
      const index = open.findLastIndex(({ name }) => name === closing.toLowerCase());
      if (index >= 0) for (const tag of open.splice(index).reverse()) listener.close(tag);
    }
  }
}

function attributesOf(text: string): Map<string, string> {
  return new Map(
    Array.from(text.matchAll(attribute), ([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decode(double ?? single ?? bare ?? ''),
    ]),
  );
}

/** Replaces character references (HTML, section 13.5; our build writes only these names). */
function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[String(name).toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}
