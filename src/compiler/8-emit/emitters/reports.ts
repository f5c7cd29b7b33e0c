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

function noteReport({ note, fates }: NoteLedger): OutputFile {
  const rows: { start: number; end: number; text: string }[] = [];
  for (const [line, fate] of fates) {
    const text = textOf(fate);
    const last = rows.at(-1);
    // Blank lines between two lines of one fate do not part them.
    if (last?.text === text) last.end = line;
    else rows.push({ start: line, end: line, text });
  }
  const table = rows.map(
    ({ start, end, text }) => `| ${start === end ? start : `${start}-${end}`} | ${text} |`,
  );
  const head = [`# What became of ${note}`, '', '| lines | became |', '| --- | --- |'];
  return { path: `reports/notes/${slugOf(note, 'note')}.md`, text: [...head, ...table, ''].join('\n') };
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
    default:
      return '**unaccounted for**';
  }
}

function cell(text: string): string {
  return text.replace(/[|\n]/g, ' ').trim();
}
