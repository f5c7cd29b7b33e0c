/** Colour roles of a drawing. Each is the custom property `--dg-<token>` of `diagrams.css`. */
export const tokens = [
  'bg',
  'fg',
  'muted',
  'line',
  'node',
  'node-line',
  'group',
  'group-line',
  'label',
  'note',
  'note-line',
  'accent',
  'accent-soft',
  'danger',
  'danger-soft',
  'done',
  'grid',
  'on-strong',
  's1',
  's2',
  's3',
  's4',
  's5',
  's6',
  's7',
  's8',
  't1',
  't2',
  't3',
  't4',
  't5',
  't6',
  't7',
  't8',
] as const;

export type Token = (typeof tokens)[number];

type Rgb = readonly [red: number, green: number, blue: number];

const sentinels = new Map<Token, Rgb>(tokens.map((token, i) => [token, [8 + 7 * i, 201, 93]]));

/** Returns the stand-in colour that carries a token through the renderer, which accepts only real colours. */
export function sentinel(token: Token): string {
  return `#${sentinelChannels(token)
    .map((n) => n.toString(16).padStart(2, '0'))
    .join('')}`;
}

/** Returns the channels of {@link sentinel}, for places that take no hexadecimal colours. */
export function sentinelChannels(token: Token): Rgb {
  return sentinels.get(token) ?? [0, 0, 0];
}

/** Returns the token whose stand-in is the given colour, give or take the rounding of colour arithmetic. */
export function tokenOf(rgb: Rgb): Token | undefined {
  for (const [token, own] of sentinels) {
    if (rgb.every((channel, i) => Math.abs(channel - (own[i] ?? 0)) <= 3)) return token;
  }
  return undefined;
}
