import type { Language } from '../../schema/page.ts';
import { printBody } from '../content/placeholders.ts';
import { stringsFor } from '../i18n/index.ts';
import { prefixOf } from './address.ts';
import type { SitePage } from './site.ts';

/** Fills in the placeholders of a body, or of a part of it that stands on another page. */
export function printExcerpt(
  html: string,
  page: Pick<SitePage, 'lang'>,
  lang: Language,
  base: string,
): string {
  return printBody(html, {
    strings: stringsFor(lang).body,
    prefix: prefixOf(base, lang),
    filePrefix: prefixOf(base, 'zh-CN'),
    lang: lang === page.lang ? undefined : lang,
  });
}
