import type { NoteLedger } from '../../ledger/index.ts';
import type { Fate, OutputFile } from '../../stages.ts';
import { slugOf } from '../../tree/slug.ts';
import type { Corpus, Emitter } from '../corpus.ts';
import { messageLines, summaryOf } from '../summary.ts';

/** What a person wants to know after a build: the summary, every message, and per note what became of its lines. */
export const reports: Emitter = {
  name: 'reports',
  emit: (corpus) => [
    { path: 'reports/summary.txt', text: `${summaryOf(corpus).text}\n` },
    {
      path: 'reports/messages.txt',
      text: `${messageLines(corpus.notes.map(({ file }) => file)).join('\n')}\n`,
    },
    { path: 'reports/pages.md', text: pagesReport(corpus) },
    { path: 'reports/filing.md', text: filingReport(corpus) },
    { path: 'reports/unfiled.md', text: unfiledReport(corpus) },
    { path: 'reports/redactions.md', text: redactionsReport(corpus) },
    ...corpus.ledger.map(noteReport),
  ],
};

function pagesReport({ pages }: Corpus): string {
  const rows = pages
    .filter(({ matter }) => matter.kind !== 'domain')
    .map(({ matter }) => {
      const from = matter.sources.map(({ note, lines }) => `${note}:${lines}`).join('<br>');
      return `| ${matter.domain}/${matter.id} | ${cell(matter.title)} | ${matter.origin} | ${from} |`;
    });
  return [
    '# Pages and the lines they come from',
    '',
    '| page | title | origin | lines |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function filingReport({ notes }: Corpus): string {
  const rows = notes.flatMap(({ file, filings }) =>
    filings.map(
      ({ section, line, filing }) =>
        `| ${file.path}:${line} | ${cell(section)} | ${filing.topic} | ${filing.score.toFixed(2)} | ${cell(filing.evidence)} |`,
    ),
  );
  return [
    '# Where sections were filed, and why',
    '',
    '| place | section | topic | score | evidence |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function unfiledReport({ ledger, pages }: Corpus): string {
  const waiting = new Set(
    pages
      .filter(({ matter }) => matter.kind === 'unfiled')
      .map(({ matter }) => `${matter.domain}/${matter.id}`),
  );
  const rows = ledger.flatMap(({ note, fates }) =>
    rangesOf(fates)
      .filter(({ fate }) => fate?.kind === 'page' && waiting.has(fate.page))
      .map(({ start, end, text }) => `- ${note}:${rangeOf(start, end)} on ${text}`),
  );
  const rest = rows.length === 0 ? ['Nothing: every part of every note has a topic.'] : rows;
  return ['# What waits for a topic', '', ...rest, ''].join('\n');
}

function redactionsReport({ notes }: Corpus): string {
  const rows = notes.flatMap(({ file, redactions }) =>
    redactions.map(
      ({ kind, line, column, length }) => `| ${file.path}:${line}:${column} | ${kind} | ${length} |`,
    ),
  );
  const table = ['| place | kind | characters |', '| --- | --- | --- |', ...rows];
  return ['# What was masked', '', ...(rows.length === 0 ? ['Nothing.'] : table), ''].join('\n');
}

function noteReport({ note, fates }: NoteLedger): OutputFile {
  const table = rangesOf(fates).map(({ start, end, text }) => `| ${rangeOf(start, end)} | ${text} |`);
  const head = [`# What became of ${note}`, '', '| lines | became |', '| --- | --- |'];
  return { path: `reports/notes/${slugOf(note, 'note')}.md`, text: [...head, ...table, ''].join('\n') };
}

interface Range {
  start: number;
  end: number;
  fate: Fate | undefined;
  text: string;
}

// Blank lines between two lines of one fate do not part them.
function rangesOf(fates: NoteLedger['fates']): Range[] {
  const ranges: Range[] = [];
  for (const [line, fate] of fates) {
    const text = textOf(fate);
    const last = ranges.at(-1);
    if (last?.text === text) last.end = line;
    else ranges.push({ start: line, end: line, fate, text });
  }
  return ranges;
}

function rangeOf(start: number, end: number): string {
  return start === end ? String(start) : `${start}-${end}`;
}

function textOf(fate: Fate | undefined): string {
  switch (fate?.kind) {
    case 'page':
      return fate.page;
    case 'duplicate':
      return `duplicate of ${fate.of.note}:${fate.of.start} on ${fate.page}`;
    case 'syntax':
      return `syntax: ${fate.what}`;
    case 'dropped':
      return `dropped: ${fate.reason}`;
    case 'contents':
      return `table of contents: names line ${fate.of}${fate.page === undefined ? '' : `, on ${fate.page}`}`;
    default:
      return '**unaccounted for**';
  }
}

function cell(text: string): string {
  return text.replace(/[|\n]/g, ' ').trim();
}
