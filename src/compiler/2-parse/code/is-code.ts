import { findCode } from './find-code.ts';
import { classifyLine } from './line-class.ts';
import { countHan, wideShare } from './masking.ts';

const INLINE_PROSE_LENGTH = 30;
const SIGNAL = /[=(){}[\]<>;$_/\\|&@#"'`]|\w\.\w|--?\w|^\w[\w-]*$/;

/** Gate for code boxes and inline code: true when the text is code, output or a name, false when it is prose. */
export function isCode(text: string): boolean {
  const filled = text.split('\n').filter((line) => line.trim() !== '');
  if (filled.length === 0) return false;
  return filled.length === 1 ? isInlineCode(filled[0] ?? '') : isBlockCode(filled);
}

function isInlineCode(value: string): boolean {
  const { core, kind } = classifyLine(value);
  if (kind === 'code') return true;
  const share = wideShare(core === '' ? value : core);
  if (share > 0.5) return false;
  if (share === 0) return value.trim().split(/\s+/).length <= 6 || SIGNAL.test(value);
  return value.length <= INLINE_PROSE_LENGTH && SIGNAL.test(core);
}

function isBlockCode(lines: readonly string[]): boolean {
  const covered = findCode(lines).reduce((sum, run) => sum + run.end - run.start, 0);
  if (covered / lines.length >= 0.5) return true;
  const classes = lines.map((line) => classifyLine(line));
  const wide = classes.filter(
    (line) => line.kind !== 'comment' && countHan(line.core) > 0 && wideShare(line.core) > 0.2,
  ).length;
  if (wide / lines.length > 0.34) return false;
  return !classes.every((line) => /^[A-Z][\w ,'()-]{30,}[.:]$/.test(line.text));
}
