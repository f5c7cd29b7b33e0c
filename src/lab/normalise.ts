import type { Options } from './info.ts';

/** What always changes from run to run and is therefore never compared. */
const always: readonly [RegExp, string][] = [
  [/\r\n/g, '\n'],
  [/\b0x[0-9a-f]{6,16}\b/g, '0x…'],
  [/\bgoroutine \d+\b/g, 'goroutine N'],
  [/\((?:\d+ min )?\d+(?:\.\d+)? ?s(?:ec)?\)/g, '(… s)'],
];

const named: Readonly<Record<string, readonly [RegExp, string]>> = {
  durations: [/\b\d+(?:\.\d+)?\s?(?:ns|µs|μs|us|ms|s|min)\b/g, '…'],
  numbers: [/\d+(?:\.\d+)?/g, '…'],
  times: [/\b\d{1,4}[-/:]\d\d[-/:]\d\d(?:[ T]\d\d:\d\d:\d\d(?:\.\d+)?)?\b/g, '…'],
  space: [/[ \t]+/g, ' '],
};

/** Text as it is compared: changing things replaced, no spaces at the ends of lines, no blank lines at the end. */
export function normalise(text: string, options: Options): string {
  const ignored = (options['ignore'] ?? '').split(',').filter(Boolean).map(ignoring);
  const plain = [...always, ...ignored].reduce(
    (result, [pattern, by]) => result.replaceAll(pattern, by),
    text,
  );
  const lines = plain
    .replace(/\s+$/, '')
    .split('\n')
    .map((line) => line.trimEnd());
  return (options['unordered'] === undefined ? lines : lines.sort()).join('\n');
}

function ignoring(name: string): readonly [RegExp, string] {
  return named[name] ?? [/(?!)/g, ''];
}

/** Known names for `ignore=`. */
export const ignoreNames = Object.keys(named);
