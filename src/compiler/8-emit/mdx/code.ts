import type { Code } from 'mdast';
import { cleaned } from './escape.ts';

/** Writes a code block in a fence that nothing in the code can close. */
export function writeCode({ lang, meta, value }: Pick<Code, 'value' | 'lang' | 'meta'>): string {
  const code = cleaned(value);
  const longest = code.match(/`{3,}/g)?.reduce((most, run) => Math.max(most, run.length), 0) ?? 0;
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}${infoOf(lang, meta)}\n${code === '' ? '' : `${code}\n`}${fence}`;
}

function infoOf(lang: string | null | undefined, meta: string | null | undefined): string {
  if (!lang || !/^[\w+#.-]{1,40}$/.test(lang)) return '';
  const rest = cleaned(meta ?? '')
    .replace(/[`\s]+/g, ' ')
    .trim()
    .replace(/[\\&]/g, '\\$&');
  return rest === '' ? lang : `${lang} ${rest}`;
}
