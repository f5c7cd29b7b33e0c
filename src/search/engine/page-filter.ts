import { type Meta, pageKinds } from '../format/meta.ts';
import type { Filter } from '../query/parse.ts';

/** Whether a page meets all conditions; undefined when one names something that the site does not have. */
export function pageFilter(meta: Meta, filters: readonly Filter[]): ((page: number) => boolean) | undefined {
  const tests = filters.map(({ field, value }) => {
    const names: readonly string[] = { domain: meta.domainNames, kind: pageKinds, lang: meta.langNames }[
      field
    ];
    const column = { domain: meta.domains, kind: meta.kinds, lang: meta.langs }[field];
    // `lang:zh` means `zh-CN` too.
    const wanted = new Set(
      names.flatMap((name, index) => {
        const lower = name.toLowerCase();
        return lower === value || (field === 'lang' && lower.startsWith(`${value}-`)) ? [index] : [];
      }),
    );
    return wanted.size > 0 ? (page: number) => wanted.has(column[page]!) : undefined;
  });
  const known = tests.filter((test) => test !== undefined);
  return known.length === tests.length ? (page) => known.every((test) => test(page)) : undefined;
}
