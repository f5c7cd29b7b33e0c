import type { PinyinTable } from '../format/files.ts';
import { editDistance } from './edits.ts';

/** Names of the site by their reading. */
export interface Readings {
  /** Names, or parts of them, that are read as the letters say. */
  find(letters: string, complete: boolean): string[];
  /** Names that sound like the characters, or that differ from them in one. */
  alike(characters: string): string[];
}

interface Name {
  characters: string[];
  syllables: string[];
}

const mostFound = 3;

/** Opens the table of readings. */
export function openReadings(table: PinyinTable): Readings {
  const reading = new Map<string, string>();
  for (const [syllable, characters] of Object.entries(table.readings))
    for (const character of characters) reading.set(character, syllable);
  const names: Name[] = table.names.map((name) => {
    const characters = [...name];
    const syllables =
      table.odd[name]?.split(' ') ?? characters.map((character) => reading.get(character) ?? '');
    return { characters, syllables };
  });
  return {
    find: (letters, complete) =>
      collect(names, ({ characters, syllables }) => {
        for (let start = 0; start < syllables.length; start += 1) {
          const end = readUntil(letters, syllables, start, complete);
          if (end > start + 1) return characters.slice(start, end).join('');
        }
        return undefined;
      }),
    alike: (typed) => {
      const characters = [...typed];
      const sound = characters.map((character) => reading.get(character) ?? '?');
      const sounding = collect(names, (name) => {
        const start = name.syllables.findIndex((_, at) =>
          sound.every((part, i) => name.syllables[at + i] === part),
        );
        return start < 0 ? undefined : name.characters.slice(start, start + sound.length).join('');
      });
      if (sounding.length > 0 || characters.length < 3) return sounding;
      return collect(names, (name) =>
        name.characters.length === characters.length && editDistance(typed, name.characters.join(''), 1) === 1
          ? name.characters.join('')
          : undefined,
      );
    },
  };
}

/**
 * Index after the last syllable that the letters reach, or -1. A syllable may be written in full or, unless `complete`,
 * by its initial alone; the last one may be unfinished.
 */
function readUntil(letters: string, syllables: readonly string[], start: number, complete: boolean): number {
  if (letters === '') return start;
  const syllable = syllables[start];
  if (!syllable) return -1;
  if (letters.startsWith(syllable)) {
    const end = readUntil(letters.slice(syllable.length), syllables, start + 1, complete);
    if (end > 0) return end;
  }
  if (complete) return -1;
  if (syllable.startsWith(letters)) return start + 1;
  const initial = /^[zcs]h/.exec(syllable)?.[0];
  for (const begin of [initial, syllable[0]]) {
    if (begin === undefined || !letters.startsWith(begin)) continue;
    const end = readUntil(letters.slice(begin.length), syllables, start + 1, complete);
    if (end > 0) return end;
  }
  return -1;
}

function collect(names: readonly Name[], match: (name: Name) => string | undefined): string[] {
  const found = new Set<string>();
  for (const name of names) {
    const text = match(name);
    if (text !== undefined) found.add(text);
    if (found.size === mostFound) break;
  }
  return [...found];
}
