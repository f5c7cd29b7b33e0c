import { breakTitle } from './break-title.ts';
import { cardSize } from './image-address.ts';
import { faceName, glyphsOf } from './serif.ts';
import { type Glyphs, linePath, measureWith } from './typeset.ts';

/** What the image of a page says. */
export interface SocialCard {
  /** Address of the page on the site, for messages. */
  path: string;
  title: string;
  /** What the page belongs to: its domain. */
  context: string;
  /** Name of the site and where it is. */
  site: string;
  /** The seal of the site as an SVG document. */
  seal: string;
}

const margin = 80;
const room = { width: cardSize.width - 2 * margin, top: 172, height: 300 };
const leading = 1.32;
// The colours of styles/tokens.css in the light theme.
const colours = { paper: '#fbfaf6', ink: '#14120f', muted: '#67615a', seal: '#a8321f', rule: '#e3dfd4' };

/** Draws the image as SVG without text; throws when a character has no glyph or the title no room. */
export async function drawCard(card: SocialCard): Promise<string> {
  const glyphs = await glyphsOf(card.title + card.context + card.site);
  checkGlyphs(card, glyphs);
  const { lines, size } = fitTitle(card, glyphs);
  const first = room.top + (room.height - lines.length * size * leading) / 2 + size * 1.02;
  const { width, height } = cardSize;
  const parts = [
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    `<rect width="${width}" height="12" fill="${colours.seal}"/>`,
    `<g fill="${colours.seal}">${linePath(card.context, glyphs, 38, [margin, 128])}</g>`,
    `<g fill="${colours.ink}">${lines.map((line, index) => linePath(line, glyphs, size, [margin, first + index * size * leading])).join('')}</g>`,
    `<rect x="${margin}" y="500" width="${room.width}" height="2" fill="${colours.rule}"/>`,
    `<g transform="translate(${margin} 526) scale(2)">${card.seal.replace(/^<svg[^>]*>|<\/svg>\s*$/g, '')}</g>`,
    `<g fill="${colours.muted}">${linePath(card.site, glyphs, 32, [margin + 84, 569])}</g>`,
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${parts.join('')}</svg>`;
}

function checkGlyphs({ path, title, context, site }: SocialCard, glyphs: Glyphs): void {
  for (const character of title + context + site) {
    const point = character.codePointAt(0)!;
    if (glyphs.has(point)) continue;
    const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
    throw new Error(
      `Unexpected character ${character} (${code}) in the title "${title}" of ${path}, expected one that ${faceName} has; write the title without it`,
    );
  }
}

/** The largest size at which the title has room. */
function fitTitle({ path, title }: SocialCard, glyphs: Glyphs): { lines: string[]; size: number } {
  for (let size = 92; size >= 28; size -= 4) {
    const measure = measureWith(glyphs, size);
    const lines = breakTitle(title, room.width, measure);
    const fits = lines.every((line) => measure(line) <= room.width);
    if (fits && lines.length * size * leading <= room.height) return { lines, size };
  }
  throw new Error(`Unexpected length of the title "${title}" of ${path}, expected less; shorten it`);
}
