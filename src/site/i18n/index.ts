import type { Language } from '../../schema/page.ts';
import { en } from './en.ts';
import { type Strings, zhCN } from './zh-CN.ts';

const all: Readonly<Record<Language, Strings>> = { 'zh-CN': zhCN, en };

/** The strings of an interface language. */
export function stringsFor(lang: Language): Strings {
  return all[lang];
}

export type { Strings } from './zh-CN.ts';
