import type { Line } from './line-class.ts';
import { countHan } from './masking.ts';

const LANGUAGES_WITH_PROSE = new Set([
  'html',
  'xml',
  'yaml',
  'ini',
  'markdown',
  'http',
  'css',
  'sql',
  'bash',
  'json',
]);

/** True when Chinese words stand where identifiers must be, so that no parser accepts the run. */
export function hasWideIdentifiers(run: readonly Line[], lang: string): boolean {
  if (LANGUAGES_WITH_PROSE.has(lang)) return false;
  const filled = run.filter((line) => line.kind !== 'blank' && line.kind !== 'comment');
  const wide = filled.filter((line) => countHan(line.core) > 0).length;
  if (filled.length > 0 && wide / filled.length > 0.2) return true;
  // comment and call in turn, in no language
  return (
    lang === 'text' && run.filter((line) => line.kind === 'comment' && line.text.startsWith('//')).length >= 3
  );
}
