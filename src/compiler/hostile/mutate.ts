/** A stream of whole numbers below a bound, the same for the same seed (mulberry32). */
export type Random = (below: number) => number;

/** Starts a stream of numbers. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

const signs = [
  ...[
    '{',
    '}',
    '<',
    '>',
    '`',
    '```',
    '~~~',
    '*',
    '**',
    '_',
    '[',
    ']',
    '](',
    '![',
    '|',
    '#',
    '- ',
    '1. ',
    '\t',
    '    ',
  ],
  ...[
    '> ',
    '\n',
    '\n\n',
    '---\n',
    '===\n',
    'import ',
    'export ',
    '<!--',
    '-->',
    '{%',
    '%}',
    '==',
    '\\',
    '&',
    ':::',
    '\uD800',
  ],
  ...[
    '：',
    '，',
    '。',
    '“',
    '\u3000',
    '\u200B',
    '\u202E',
    '\0',
    '$$',
    'https://',
    '[x] ',
    '<pre>',
    '</pre>',
    '[^1]: ',
  ],
];

/** A note made of others: spliced, cut off, with lines moved, repeated or lost and signs put in. */
export function mutated(notes: readonly string[], random: Random): string {
  const pick = () => notes[random(notes.length)] ?? '';
  let text = piece(pick(), random);
  if (random(3) === 0) text += piece(pick(), random);
  for (let changes = random(6); changes >= 0; changes--) text = changed(text, random);
  return text;
}

function piece(text: string, random: Random): string {
  const lines = text.split('\n');
  const from = random(lines.length);
  return lines.slice(from, from + 1 + random(24)).join('\n');
}

function changed(text: string, random: Random): string {
  const at = random(text.length + 1);
  const lines = text.split('\n');
  const line = random(lines.length);
  switch (random(7)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + text.slice(at + random(6));
    case 2:
      return lines.toSpliced(line, 1).join('\n');
    case 3:
      return lines.toSpliced(line, 0, lines[random(lines.length)] ?? '').join('\n');
    case 4:
      return lines.with(line, `${' '.repeat(random(9))}${lines[line]}`).join('\n');
    default:
      return text.slice(0, at) + (signs[random(signs.length)] ?? '') + text.slice(at);
  }
}
