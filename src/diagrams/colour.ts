/** Channels from 0 to 255, opacity from 0 to 1. */
export interface Colour {
  rgb: [red: number, green: number, blue: number];
  alpha: number;
}

/** The colour words that occur in drawings; authors use more, which {@link parseColour} reports as unknown. */
const named: Readonly<Record<string, string>> = {
  aqua: '00ffff',
  black: '000000',
  blue: '0000ff',
  coral: 'ff7f50',
  cyan: '00ffff',
  darkblue: '00008b',
  darkgray: 'a9a9a9',
  darkgreen: '006400',
  darkgrey: 'a9a9a9',
  darkred: '8b0000',
  fuchsia: 'ff00ff',
  gold: 'ffd700',
  gray: '808080',
  green: '008000',
  grey: '808080',
  lavender: 'e6e6fa',
  lightblue: 'add8e6',
  lightcoral: 'f08080',
  lightcyan: 'e0ffff',
  lightgray: 'd3d3d3',
  lightgreen: '90ee90',
  lightgrey: 'd3d3d3',
  lightpink: 'ffb6c1',
  lightsalmon: 'ffa07a',
  lightskyblue: '87cefa',
  lightyellow: 'ffffe0',
  lime: '00ff00',
  magenta: 'ff00ff',
  maroon: '800000',
  navy: '000080',
  olive: '808000',
  orange: 'ffa500',
  orangered: 'ff4500',
  palegreen: '98fb98',
  pink: 'ffc0cb',
  plum: 'dda0dd',
  purple: '800080',
  red: 'ff0000',
  salmon: 'fa8072',
  silver: 'c0c0c0',
  skyblue: '87ceeb',
  steelblue: '4682b4',
  teal: '008080',
  tomato: 'ff6347',
  violet: 'ee82ee',
  wheat: 'f5deb3',
  white: 'ffffff',
  yellow: 'ffff00',
};

/** Reads a CSS colour: hexadecimal, `rgb()`, `hsl()` or one of the common words. `undefined` for anything else. */
export function parseColour(text: string): Colour | undefined {
  const value = text.trim().toLowerCase();
  const hex =
    /^#([0-9a-f]{3,8})$/.exec(value)?.[1] ?? (Object.hasOwn(named, value) ? named[value] : undefined);
  if (hex !== undefined) return fromHex(hex);
  const call = /^(rgb|hsl)a?\(([^)]*)\)$/.exec(value);
  if (call === null) return undefined;
  const numbers = (call[2] ?? '').split(/[\s,/]+/).filter(Boolean);
  const [one = 0, two = 0, three = 0] = numbers.map(Number.parseFloat);
  const rawAlpha = numbers[3];
  const alpha = rawAlpha === undefined ? 1 : Number.parseFloat(rawAlpha) / (rawAlpha.endsWith('%') ? 100 : 1);
  const rgb: Colour['rgb'] = call[1] === 'rgb' ? [one, two, three] : fromHsl(one, two / 100, three / 100);
  return [...rgb, alpha].some(Number.isNaN) ? undefined : { rgb, alpha };
}

function fromHex(hex: string): Colour | undefined {
  if (![3, 4, 6, 8].includes(hex.length)) return undefined;
  const long = hex.length < 6 ? [...hex].map((digit) => digit + digit).join('') : hex;
  const channel = (at: number): number => Number.parseInt(long.slice(at, at + 2), 16);
  return { rgb: [channel(0), channel(2), channel(4)], alpha: long.length === 8 ? channel(6) / 255 : 1 };
}

function fromHsl(hue: number, saturation: number, lightness: number): Colour['rgb'] {
  const channel = (n: number): number => {
    const k = (((n + hue / 30) % 12) + 12) % 12;
    const spread = saturation * Math.min(lightness, 1 - lightness);
    return Math.round(255 * (lightness - spread * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return [channel(0), channel(8), channel(4)];
}

/** Returns hue in degrees, and saturation and lightness from 0 to 1. */
export function toHsl(rgb: Colour['rgb']): { hue: number; saturation: number; lightness: number } {
  const [r, g, b] = rgb.map((channel) => channel / 255) as [number, number, number];
  const [high, low] = [Math.max(r, g, b), Math.min(r, g, b)];
  const spread = high - low;
  const lightness = (high + low) / 2;
  if (spread === 0) return { hue: 0, saturation: 0, lightness };
  const sector = high === r ? (g - b) / spread : high === g ? 2 + (b - r) / spread : 4 + (r - g) / spread;
  return {
    hue: (sector * 60 + 360) % 360,
    saturation: spread / (1 - Math.abs(2 * lightness - 1)),
    lightness,
  };
}

/** Returns a colour with a tenth less lightness: boards lighten the colours they are given by as much. */
export function darker(colour: Colour): Colour['rgb'] {
  const { hue, saturation, lightness } = toHsl(colour.rgb);
  return fromHsl(hue, saturation, Math.max(0, lightness - 0.1));
}
