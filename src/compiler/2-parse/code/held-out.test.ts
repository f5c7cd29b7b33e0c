import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCode } from './index.ts';

const FOLDER = join(import.meta.dirname, 'held-out');

/** A line of a note with the language that it is written in; none for what is no code. */
interface Line {
  truth: string;
  text: string;
}

// Every line is `language|text`, with nothing before the bar when it is no code.
function linesOf(name: string): Line[] {
  return readFileSync(join(FOLDER, name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const bar = line.indexOf('|');
      return { truth: line.slice(0, bar), text: line.slice(bar + 1) };
    });
}

// Names that mean the same to a reader; pseudo code has no language of its own.
function isNamed(truth: string, lang: string): boolean {
  return truth === lang || truth === 'pseudo' || (truth === 'c' && lang === 'cpp');
}

/** Shares over all notes: lines judged as code or not, blocks by their language. */
function measure(): {
  precision: number;
  recall: number;
  language: number;
  proseAsCode: number;
  wrong: string[];
} {
  const count = { hit: 0, wrong: 0, missed: 0, prose: 0, blocks: 0, named: 0 };
  const wrong: string[] = [];
  for (const name of readdirSync(FOLDER)) {
    const lines = linesOf(name);
    const runs = findCode(lines.map(({ text }) => text));
    const runAt = (index: number) => runs.find(({ start, end }) => start <= index && index < end);
    for (const [index, { truth, text }] of lines.entries()) {
      if (text.trim() === '') continue;
      const run = runAt(index);
      if (truth === '') count.prose += 1;
      if (truth !== '' && run) count.hit += 1;
      if (truth === '' && run) count.wrong += 1;
      if (truth !== '' && !run) count.missed += 1;
      if ((truth === '') !== (run === undefined)) wrong.push(`${name}:${index + 1} ${truth || 'prose'}`);
      if (truth === '' || truth === lines[index - 1]?.truth) continue;
      count.blocks += 1;
      if (run && isNamed(truth, run.lang)) count.named += 1;
      else wrong.push(`${name}:${index + 1} ${truth} named ${run?.lang ?? 'nothing'}`);
    }
  }
  return {
    precision: count.hit / (count.hit + count.wrong),
    recall: count.hit / (count.hit + count.missed),
    language: count.named / count.blocks,
    proseAsCode: count.wrong / count.prose,
    wrong,
  };
}

describe('findCode on notes written apart from the rules', () => {
  it('stays above the accepted shares', () => {
    const { precision, recall, language, proseAsCode, wrong } = measure();
    const found = wrong.join('\n');
    expect(precision, found).toBeGreaterThanOrEqual(0.95);
    expect(recall, found).toBeGreaterThanOrEqual(0.9);
    expect(language, found).toBeGreaterThanOrEqual(0.85);
    expect(proseAsCode, found).toBeLessThan(0.02);
  });
});
