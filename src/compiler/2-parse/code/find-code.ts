import { codeText } from './code-text.ts';
import { linesMadeCodeByContext } from './context.ts';
import { growRun } from './grow-run.ts';
import { languageByFeatures } from './language-of.ts';
import { classifyLine, type Line } from './line-class.ts';
import { hasWideIdentifiers } from './pseudo-code.ts';
import { startOfRun } from './run-limits.ts';
import { splitByLanguage } from './split-runs.ts';

/** A run of code lines among prose. */
export interface CodeRun {
  /** index of the first line */
  start: number;
  /** index after the last line */
  end: number;
  lang: string;
  /** code that no parser of `lang` accepts because identifiers are Chinese words */
  pseudo: boolean;
  /** brackets still open at the end */
  truncated: boolean;
  /** 0 to 1: how surely these lines are code */
  confidence: number;
}

/** Finds the runs of code in the lines of one region, an outline with leading tabs or flat text. */
export function findCode(lines: readonly string[]): CodeRun[] {
  const classes = classify(lines);
  const runs: CodeRun[] = [];
  let at = 0;
  while (at < classes.length) {
    const from = startOfRun(classes, at);
    const grown = from === undefined ? undefined : growRun(classes, at, from);
    if (grown === undefined) {
      at += 1;
      continue;
    }
    for (const part of splitByLanguage(lines, classes, grown)) {
      const { lang } = languageByFeatures(codeText(lines, part));
      const pseudo = hasWideIdentifiers(classes.slice(part.start, part.end), lang);
      runs.push({ ...part, lang, pseudo, confidence: confidenceOf(classes.slice(part.start, part.end)) });
    }
    at = grown.end;
  }
  return runs.map((run) =>
    run.lang === 'text' && !run.pseudo ? { ...run, lang: prevailingLanguage(runs) } : run,
  );
}

function classify(lines: readonly string[]): Line[] {
  const classes = lines.map((line) => classifyLine(line));
  for (const index of linesMadeCodeByContext(classes)) {
    const line = classes[index];
    if (line !== undefined && line.strength < 2) classes[index] = { ...line, kind: 'code', strength: 2 };
  }
  // where deeper headings exist, `# text` at the margin is a heading too, not a comment
  const markdown = classes.some((line) => /^#{2,5}\s/.test(line.text));
  if (!markdown) return classes;
  return classes.map((line, index) =>
    /^# /.test(line.text) && line.indent === 0 && (index === 0 || classes[index - 1]?.kind === 'blank')
      ? { ...line, kind: 'mark', strength: 0 }
      : line,
  );
}

const MIN_WITNESSES = 2;
const PROGRAM_LANGUAGES = new Set([
  'go',
  'java',
  'python',
  'javascript',
  'typescript',
  'php',
  'c',
  'cpp',
  'rust',
  'lua',
  'csharp',
  'sql',
]);

// a fragment that could be anything is in the language of the note, when the note has one
function prevailingLanguage(runs: readonly CodeRun[]): string {
  const named = runs.filter((run) => PROGRAM_LANGUAGES.has(run.lang));
  const counts = Map.groupBy(named, (run) => run.lang);
  const [first] = [...counts].sort((a, b) => b[1].length - a[1].length);
  if (first === undefined || first[1].length < MIN_WITNESSES || first[1].length < named.length * 0.7)
    return 'text';
  return first[0];
}

// evidence adds up over the lines, lines that read as prose take from it
function confidenceOf(run: readonly Line[]): number {
  const filled = run.filter((line) => line.kind !== 'blank' && line.kind !== 'comment');
  const evidence = filled.reduce((total, line) => total + line.strength / 3, 0);
  const prose = filled.filter(
    (line) => line.kind === 'prose' || line.kind === 'gloss' || line.kind === 'item',
  ).length;
  const confidence = 1 - 0.4 * 0.6 ** evidence - (0.4 * prose) / Math.max(1, filled.length);
  return Math.round(confidence * 100) / 100;
}
