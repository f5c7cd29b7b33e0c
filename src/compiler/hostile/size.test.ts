import { describe, expect, it } from 'vitest';
import { compileText } from '../testing/compile-text.ts';
import { pageProblems } from './page-problems.ts';

const million = 1_000_000;
const deep = 10_000;

/** Notes that are large, long or deep; the work that they make must grow with their size and no faster. */
const notes: Record<string, string> = {
  'line-of-letters': 'a'.repeat(million),
  'line-of-words': 'tea leaf '.repeat(million / 9),
  'line-of-han': '绿茶。'.repeat(million / 9),
  'line-of-backticks': '`'.repeat(million),
  'line-of-backslashes': '\\'.repeat(million),
  'line-of-asterisks': '*a '.repeat(million / 3),
  'line-of-braces': '{'.repeat(million),
  'line-of-tags': '<b>'.repeat(100_000),
  'line-of-open-tags': '<a '.repeat(100_000),
  'line-of-links': '[a](b) '.repeat(50_000),
  'line-of-pipes': `|${'a|'.repeat(20_000)}\n|${'-|'.repeat(20_000)}`,
  'line-of-equals': '='.repeat(million),
  'nested-numbers': `${'1. '.repeat(deep)}text`,
  'nested-brackets': `${'['.repeat(deep)}text${']'.repeat(deep)}`,
  'nested-tabs': Array.from({ length: 500 }, (_, depth) => `${'\t'.repeat(depth)}${depth}. a`).join('\n'),
  'nested-quotes': `${'> '.repeat(deep)}text`,
  'nested-items': `${'- '.repeat(deep)}text`,
  'nested-lists': Array.from({ length: 1000 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
  'line-of-blanks': `a：${' '.repeat(million)}b`,
  'line-of-brackets': '[['.repeat(million / 2),
  'line-of-comments': '<!--'.repeat(million / 4),
  'line-of-marks': '==a'.repeat(million / 3),
  'nested-strong': '**a '.repeat(million / 4),
  'many-headings': Array.from({ length: 3000 }, (_, index) => `## title ${index}\n\ntext\n`).join('\n'),
  'many-fences': '```\na\n```\n'.repeat(5000),
  'many-open-fences': '```js\n'.repeat(5000),
  'many-definitions': '[a]: b\n'.repeat(5000),
  'many-blank-lines': `a${'\n'.repeat(million)}b`,
  'front-matter': `---\n${'a: b\n'.repeat(150)}---\n\ntext`,
};

describe('compile', () => {
  it.each(Object.entries(notes))('takes %s', (name, text) => {
    const began = process.cpuUsage();
    const compilation = compileText({ [`${name}.md`]: text });
    const { user } = process.cpuUsage(began);
    expect(pageProblems(compilation)).toEqual([]);
    expect(compilation.summary.unaccounted).toBe(0);
    // Ten times what it takes, so that a busy machine does not fail it.
    expect(user / 1e6).toBeLessThan(15);
  });
});
