import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Corpus } from './corpus.ts';

/** A build in numbers, and in a text that a person reads in ten seconds. */
export interface Summary {
  notes: number;
  refused: number;
  topics: number;
  unfiled: number;
  questions: number;
  duplicates: number;
  redacted: number;
  missingPictures: number;
  lines: number;
  unaccounted: number;
  /** Messages that are not for the record only, by code. */
  messages: Record<string, number>;
  text: string;
}

/** Counts what a build did. */
export function summaryOf(corpus: Corpus): Summary {
  const kinds = corpus.pages.map(({ matter }) => matter.kind);
  const fates = corpus.ledger.flatMap(({ fates: byLine }) => [...byLine.values()]);
  const figures = countFigures(corpus);
  const messages: Record<string, number> = {};
  for (const message of corpus.notes.flatMap(({ file }) => file.messages)) {
    if (message.fatal !== undefined && message.fatal !== null)
      messages[codeOf(message)] = (messages[codeOf(message)] ?? 0) + 1;
  }
  const counts = {
    notes: corpus.notes.length,
    refused: corpus.refused.length,
    topics: kinds.filter((kind) => kind === 'topic').length,
    unfiled: fates.filter((fate) => fate?.kind === 'page' && fate.page.startsWith('unfiled/')).length,
    questions: countQuestions(corpus),
    duplicates: corpus.duplicates,
    redacted: corpus.notes.reduce((sum, { redactions }) => sum + redactions.length, 0),
    missingPictures: figures,
    lines: fates.length,
    unaccounted: fates.filter((fate) => fate === undefined).length,
    messages,
  };
  return { ...counts, text: textOf(counts, corpus) };
}

/** One line per message: `note:line:column severity sentence code`. */
export function messageLines(files: readonly VFile[]): string[] {
  return files.flatMap((file) =>
    file.messages
      .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
      .map(
        (message) =>
          `${file.path}:${message.line ?? 1}:${message.column ?? 1} ${severityOf(message)} ${message.reason} ${codeOf(message)}`,
      ),
  );
}

/** Permanent code of a message: the phase that says it and the rule. */
export function codeOf({ source, ruleId }: VFileMessage): string {
  return `${source}:${ruleId}`;
}

function severityOf({ fatal }: VFileMessage): string {
  if (fatal === true) return 'error';
  return fatal === false ? 'warning' : 'info';
}

function textOf(counts: Omit<Summary, 'text'>, { refused }: Corpus): string {
  const share = counts.lines === 0 ? '0' : ((100 * counts.unfiled) / counts.lines).toFixed(1);
  const codes = Object.entries(counts.messages).map(([code, count]) => `${code} ${count}`);
  return [
    `notes      ${counts.notes}${counts.refused > 0 ? `, refused ${counts.refused}` : ''}`,
    `topics     ${counts.topics}, questions ${counts.questions}`,
    `lines      ${counts.lines}, unfiled ${counts.unfiled} (${share} %), unaccounted for ${counts.unaccounted}`,
    `merged     ${counts.duplicates} duplicate blocks`,
    `redacted   ${counts.redacted}`,
    `pictures   ${counts.missingPictures} missing or remote`,
    `warnings   ${codes.length === 0 ? 'none' : codes.join(', ')}`,
    ...refused.map(({ path, reason }) => `refused    ${path} ${reason}`),
  ].join('\n');
}

function countFigures({ pages }: Corpus): number {
  return countIn(
    pages,
    ({ blocks }) => blocks.filter(({ block }) => block.type === 'figure' && block.kind !== 'local').length,
  );
}

function countQuestions({ pages }: Corpus): number {
  return countIn(pages, ({ kind }) => (kind === 'question' ? 1 : 0));
}

type PageSection = Corpus['pages'][number]['sections'][number];

function countIn(
  pages: Corpus['pages'],
  count: (section: Pick<PageSection, 'kind' | 'blocks'>) => number,
): number {
  const below = (sections: readonly PageSection[]): number =>
    sections.reduce((sum, section) => sum + count(section) + below(section.sections), 0);
  return pages.reduce(
    (sum, page) => sum + count({ kind: 'section', blocks: page.lead }) + below(page.sections),
    0,
  );
}
