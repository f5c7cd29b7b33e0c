import { compileText } from '../testing/compile-text.ts';
import { inertProblems } from './page-problems.ts';

/** What goes wrong when a note is compiled: it throws, loses a line, or makes a page that is not inert. */
export function noteProblem(path: string, text: string): string | undefined {
  try {
    const compilation = compileText({ [path]: text });
    if (compilation.summary.unaccounted > 0)
      return `leaves ${compilation.summary.unaccounted} lines unaccounted for`;
    return inertProblems(compilation)[0];
  } catch (error) {
    return `throws ${(error as Error).message}`;
  }
}

/** The shortest part of a note that still has a problem, found by leaving out lines and then characters. */
export function minimised(path: string, text: string): string {
  const isBad = (parts: readonly string[], glue: string) => noteProblem(path, parts.join(glue)) !== undefined;
  const lines = withoutNeedless(text.split('\n'), (parts) => isBad(parts, '\n'));
  return withoutNeedless([...lines.join('\n')], (parts) => isBad(parts, '')).join('');
}

function withoutNeedless(parts: string[], isBad: (parts: readonly string[]) => boolean): string[] {
  let kept = parts;
  for (let size = kept.length >> 1; size >= 1; size >>= 1) {
    for (let at = 0; at < kept.length; ) {
      const fewer = kept.toSpliced(at, size);
      if (isBad(fewer)) kept = fewer;
      else at += size;
    }
  }
  return kept;
}
