import type { Item } from './display-list.ts';

/** Escapes text for use in XML content and attribute values; drops characters XML cannot hold. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Writes attributes, each with a space before it. */
export function writeAttributes(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}

/** What a text inherits from the drawing and need not say. */
const inheritedByTexts: Readonly<Record<string, string>> = { fill: 'var(--dg-fg)' };

/** Writes drawn things, neighbours of the same paint in one group. */
export function writeItems(items: readonly Item[]): string {
  let out = '';
  for (let i = 0; i < items.length; ) {
    const paint = paintOf(items[i]);
    let end = i + 1;
    while (end < items.length && paintOf(items[end]) === paint) end += 1;
    const grouped = end - i > 1 && paint !== '';
    if (grouped) out += `<g${paint}>`;
    for (const item of items.slice(i, end)) out += writeItem(item, grouped ? '' : paint);
    if (grouped) out += '</g>';
    i = end;
  }
  return out;
}

function paintOf(item: Item | undefined): string {
  if (item === undefined) return '';
  const said = Object.entries(item.paint).filter(
    ([name, value]) => item.tag !== 'text' || inheritedByTexts[name] !== value,
  );
  return writeAttributes(Object.fromEntries(said));
}

function writeItem(item: Item, paint: string): string {
  const start = `<${item.tag}${writeAttributes(item.geometry)}${paint}`;
  return item.content === undefined ? `${start}/>` : `${start}>${item.content}</${item.tag}>`;
}
