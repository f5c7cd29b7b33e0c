import type { VFile } from 'vfile';
import { LineCounter, parseDocument } from 'yaml';
import type { NoteMatter, SyntaxLine } from '../stages.ts';

/** Front matter of a note and the index of the first line after it. */
export interface FrontMatter {
  matter: NoteMatter;
  /** 0-based. */
  end: number;
}

const plain: NoteMatter = { lang: 'zh-CN' };

/**
 * Reads the front matter at the head of a note. Only scalars are looked at; tags and aliases of YAML are not resolved.
 * Front matter that is not YAML leaves a warning and stays in the note as text.
 */
export function readFrontMatter(lines: readonly string[], file: VFile, syntax: SyntaxLine[]): FrontMatter {
  if (lines[0]?.trim() !== '---') return { matter: plain, end: 0 };
  const close = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  if (close < 0 || close > 200 || !lines.slice(1, close).some((line) => /^[\w-]+\s*:/.test(line)))
    return { matter: plain, end: 0 };
  const lineCounter = new LineCounter();
  const source = lines.slice(1, close).join('\n');
  const document = parseDocument(source, { lineCounter, schema: 'failsafe', prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    const message = file.message(
      'Unexpected front matter that is not YAML, expected `key: value` lines; kept it as text',
      {
        place: { line: line + 1, column: col },
        source: 'parse',
        ruleId: 'broken-front-matter',
      },
    );
    message.fatal = false;
    return { matter: plain, end: 0 };
  }
  for (let index = 0; index <= close; index++) syntax.push({ line: index + 1, what: 'front-matter' });
  return { matter: matterOf((key) => document.get(key)), end: close + 1 };
}

function matterOf(get: (key: string) => unknown): NoteMatter {
  const text = (key: string) => {
    const value = get(key);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const topic = text('topic');
  const title = text('title');
  const lang = /^en\b/i.test(text('lang') ?? text('language') ?? '') ? 'en' : 'zh-CN';
  return { lang, ...(topic && { topic }), ...(title && { title }) };
}
