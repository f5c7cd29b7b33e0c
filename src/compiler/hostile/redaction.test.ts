import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCases } from '../4-redact/corpus/read-cases.ts';
import { messageLines } from '../index.ts';
import { compileText } from '../testing/compile-text.ts';

const folder = new URL('../4-redact/corpus/find/', import.meta.url);
const cases = readdirSync(folder).flatMap((file) =>
  readCases(file.replace('.txt', ''), readFileSync(new URL(file, folder), 'utf8')),
);

/** Cases that are compiled together. */
const batch = 20;
/** Shorter values stand in any text by accident. */
const shortest = 8;

/** Places in which a note may hold what it should not. */
const places: Record<string, (text: string) => Record<string, string>> = {
  text: (text) => ({ 'note.md': `# 绿茶\n\n说明文字。\n\n${text}\n` }),
  code: (text) => ({ 'note.md': `# 绿茶\n\n\`\`\`text\n${text}\n\`\`\`\n` }),
  list: (text) => ({ 'note.md': `# 绿茶\n\n- ${text.replaceAll('\n', '\n  ')}\n` }),
  quote: (text) => ({ 'note.md': `# 绿茶\n\n> ${text.replaceAll('\n', '\n> ')}\n` }),
  outline: (text) => ({
    'note.txt': `\t1. 绿茶\n\t\t${text.replaceAll('\n', '\n\t\t')}\n\t2. 红茶\n\t\t说明\n`,
  }),
  flat: (text) => ({ 'note.txt': `=======\n绿茶\n=======\n${text}\n` }),
  twice: (text) => ({ 'a.md': `# 绿茶\n\n${text}\n`, 'b.md': `# 绿茶\n\n${text}\n` }),
};

describe('a secret', () => {
  it.each(Object.entries(places))('in %s is in no output', (_, notesOf) => {
    const published: string[] = [];
    for (let from = 0; from < cases.length; from += batch) {
      const some = cases.slice(from, from + batch);
      const output = everythingOf(
        Object.assign({}, ...some.map(({ text }, index) => inFolder(String(index), notesOf(text)))),
      );
      for (const { id, text, secrets } of some)
        if (secrets.some(({ start, end }) => isIn(output, text.slice(start, end)))) published.push(id);
    }
    // Only the names of cases are shown when it fails.
    expect(published).toEqual([]);
  });
});

function inFolder(folder: string, notes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(notes).map(([path, text]) => [`${folder}/${path}`, text]));
}

function everythingOf(notes: Record<string, string>): string {
  try {
    const { files, notes: compiled, summary, diagrams } = compileText(notes);
    return JSON.stringify([files, messageLines(compiled), compiled, summary, diagrams]);
  } catch (error) {
    return String((error as Error).stack);
  }
}

function isIn(output: string, secret: string): boolean {
  return secret.length >= shortest && output.includes(JSON.stringify(secret).slice(1, -1));
}
