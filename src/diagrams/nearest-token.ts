import { type Colour, toHsl } from './colour.ts';
import { strong, tint } from './theme.ts';
import type { Token } from './tokens.ts';

/** Hues of the series colours s1–s8 and t1–t8, in degrees; the same as in `diagrams.css`. */
const seriesHues = [215, 165, 40, 320, 95, 10, 265, 190];

/**
 * Returns the token closest to a colour an author chose, so that the choice follows the theme.
 *
 * @param role what the author coloured; texts keep the ink, which is readable on every fill
 */
export function nearestToken(colour: Colour, role: 'fill' | 'stroke' | 'text'): Token {
  if (role === 'text') return 'fg';
  const { hue, saturation, lightness } = toHsl(colour.rgb);
  if (saturation < 0.12) {
    if (role === 'stroke') return lightness < 0.5 ? 'line' : 'node-line';
    return lightness > 0.97 ? 'bg' : lightness > 0.85 ? 'group' : 'done';
  }
  const away = seriesHues.map((own) => Math.min(Math.abs(own - hue), 360 - Math.abs(own - hue)));
  const index = away.indexOf(Math.min(...away));
  return role === 'fill' ? tint(index) : strong(index);
}
