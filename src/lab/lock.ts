import type { State, Tools } from './snippet.ts';

/** One snippet that has been run. */
export interface Entry {
  note: string;
  /** What kind of snippet it is, for people: `go run`. */
  kind: string;
  /** Fingerprint of the snippet with the tools. */
  hash: string;
  /** Fingerprint of its fence alone. */
  block: string;
  tools: Tools;
  result: Exclude<State, 'unverified'>;
  /** Day on which this result was first seen. */
  date: string;
  /** What was printed, where no note says it: per version when they differ, else under "all". */
  outputs?: Readonly<Record<string, string>>;
}

/** `content/verified.json`. */
export interface Lock {
  version: 1;
  snippets: readonly Entry[];
}

/** A lock that covers nothing. */
export const emptyLock: Lock = { version: 1, snippets: [] };

/** Reads a lock file. */
export function parseLock(text: string): Lock {
  const value = JSON.parse(text) as Partial<Lock>;
  if (value.version !== 1 || !Array.isArray(value.snippets)) {
    throw new Error('Unexpected content of the lock file, expected {"version": 1, "snippets": […]}');
  }
  return { version: 1, snippets: value.snippets };
}

/** Text of a lock file; the same lock always gives the same bytes. */
export function printLock(lock: Lock): string {
  return `${JSON.stringify(lock, undefined, 2)}\n`;
}

/** Key of an entry that was in the lock before and stays as it is, date included. */
export function keepDates(entries: readonly Entry[], before: Lock): Entry[] {
  const dates = new Map(before.snippets.map((entry) => [withoutDate(entry), entry.date]));
  return entries.map((entry) => ({ ...entry, date: dates.get(withoutDate(entry)) ?? entry.date }));
}

function withoutDate({ date: _date, block: _block, ...rest }: Entry): string {
  const { note, kind, hash, tools, result, outputs } = rest;
  return JSON.stringify([
    note,
    kind,
    hash,
    Object.entries(tools).sort(),
    result,
    Object.entries(outputs ?? {}).sort(),
  ]);
}
