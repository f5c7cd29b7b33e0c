import { parseColour } from './colour.ts';
import { nearestToken } from './nearest-token.ts';
import { sentinel, sentinelChannels, type Token } from './tokens.ts';

const properties = { fill: 'fill', background: 'fill', stroke: 'stroke', color: 'text' } as const;

/** Classes every source may use without defining them: fill, stroke. */
const readyClasses: Readonly<Record<string, readonly [Token, Token]>> = {
  accent: ['accent-soft', 'accent'],
  ok: ['t5', 's5'],
  warn: ['note', 'note-line'],
  danger: ['danger-soft', 'danger'],
  mute: ['done', 'muted'],
};

const withClasses = new Set(['flowchart', 'state', 'class', 'er', 'requirement', 'block']);

/** Replaces the colours an author wrote by the nearest colours of the theme, in the places that take colours. */
export function themeAuthorColours(code: string, family: string): string {
  return code
    .split('\n')
    .map((line) => {
      if (withClasses.has(family) && /^\s*(style|classDef|linkStyle)\s/.test(line))
        return themeDeclarations(line);
      return family === 'sequence' ? themeBox(line) : line;
    })
    .join('\n');
}

function themeDeclarations(line: string): string {
  const colour = /\b(fill|stroke|color|background)(\s*:\s*)(#[0-9a-f]+|(?:rgb|hsl)a?\([^)]*\)|[a-z]+)/gi;
  return line.replace(colour, (whole, property: string, colon: string, value: string) => {
    const role = properties[property.toLowerCase() as keyof typeof properties];
    const parsed = parseColour(value);
    return parsed ? property + colon + sentinel(nearestToken(parsed, role)) : whole;
  });
}

function themeBox(line: string): string {
  const box = /^(\s*(?:box|rect)\s+)(#[0-9a-f]+|(?:rgb|hsl)a?\([^)]*\)|[a-z]+)/i;
  return line.replace(box, (whole, start: string, value: string) => {
    const parsed = parseColour(value);
    return parsed ? `${start}rgb(${sentinelChannels(nearestToken(parsed, 'fill'))})` : whole;
  });
}

/** Returns definitions of the ready classes a source uses and does not define itself; each on its own line. */
export function readyClassDefinitions(code: string, family: string): string {
  if (!withClasses.has(family)) return '';
  return Object.entries(readyClasses)
    .filter(([name]) => {
      const used = new RegExp(`:::[\\w,]*\\b${name}\\b|^\\s*class\\s+\\S+\\s+${name}\\s*;?\\s*$`, 'm').test(
        code,
      );
      return used && !new RegExp(`^\\s*classDef\\s+${name}\\b`, 'm').test(code);
    })
    .map(
      ([name, [fill, stroke]]) =>
        `\nclassDef ${name} fill:${sentinel(fill)},stroke:${sentinel(stroke)},color:${sentinel('fg')}`,
    )
    .join('');
}
