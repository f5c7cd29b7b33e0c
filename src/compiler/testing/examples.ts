import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse as parseYaml } from 'yaml';
import { type Taxonomy, taxonomySchema } from '../../schema/taxonomy.ts';
import { pages } from '../8-emit/emitters/pages.ts';
import type { Example } from '../diagnostics/diagnostics-page.ts';
import { messageLines } from '../index.ts';
import type { OutputFile, Page } from '../stages.ts';
import type { Block } from '../tree/nodes.ts';
import { compileText, teaTaxonomy } from './compile-text.ts';
import { noteOf } from './fixtures.ts';

/** A message code with its fixture: the notes that bring the message, and where the expected result stands. */
export interface CodeFixture extends Example {
  code: string;
  expected: string;
  /** One line per message of that code. */
  messages: string[];
}

/**
 * Compiles the fixture of every code: a folder `source-rule` with notes, or, for what no note can bring, a block that
 * no phase should make. `after` is the messages of the code and the pages that the notes became.
 */
export function codeFixtures(): CodeFixture[] {
  const root = fileURLToPath(new URL('../diagnostics/fixtures/', import.meta.url));
  return readdirSync(root)
    .sort()
    .map((name) => {
      const code = name.replace('-', ':');
      const folder = join(root, name);
      const inputs = readdirSync(folder)
        .filter((file) => file !== 'expected.txt')
        .sort()
        .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
      const { lines, files } = compileInputs(inputs);
      const messages = lines.filter((line) => line.endsWith(` ${code}`));
      const before = inputs
        .map(({ file, text }) => (inputs.length > 1 ? `${file}:\n${text}` : text))
        .join('\n');
      return {
        code,
        expected: join(folder, 'expected.txt'),
        before,
        messages,
        after: `${messages.join('\n')}\n\n${files.map(bodyOf).join('\n')}`,
      };
    });
}

interface Input {
  file: string;
  text: string;
}

function compileInputs(inputs: readonly Input[]): { lines: string[]; files: OutputFile[] } {
  const block = inputs.find(({ file }) => file === 'block.json');
  if (block) return writeBlock(JSON.parse(block.text) as Block);
  const decisions = inputs.find(({ file }) => file === 'taxonomy.yml');
  const notes = inputs.filter((input) => input !== decisions).map(({ file, text }) => [file, text]);
  const taxonomy: Taxonomy = decisions
    ? taxonomySchema.parse({ ...teaTaxonomy, ...(parseYaml(decisions.text) as object) })
    : teaTaxonomy;
  const { files, notes: read } = compileText(Object.fromEntries(notes) as Record<string, string>, {
    taxonomy,
  });
  const shown = files.filter(({ path }) => path.endsWith('.mdx') && basename(path) !== 'index.mdx');
  return { lines: messageLines(read), files: shown };
}

function writeBlock(block: Block): { lines: string[]; files: OutputFile[] } {
  const { file } = noteOf('tea.md', '');
  const place = { note: 'tea.md', start: 1, end: 1 };
  const [topic] = teaTaxonomy.topics;
  const { aliases, requires, related, formerly, id, domain, title } = topic!;
  const matter: Page['matter'] = {
    ...{ kind: 'topic', id, domain, order: 0, lang: 'zh-CN', title: title.zh, titles: title, summary: '' },
    ...{ aliases, requires, related, formerly, origin: 'collected', badges: [], sources: [], references: [] },
  };
  const files = pages.emit({
    pages: [{ matter, titlePlaces: [], sections: [], lead: [{ block, place }] }],
    notes: [{ file, redactions: [], filings: [] }],
    addresses: {},
    ledger: [],
    refused: [],
    duplicates: 0,
  });
  return { lines: messageLines([file]), files };
}

function bodyOf({ path, text }: OutputFile): string {
  return `${path}\n\n${text.replace(/^---\n[\s\S]*?\n---\n\n?/, '')}`;
}
