import type { Language } from '../../schema/page.ts';
import type { SitePage } from './site.ts';

/** Site path of a page, without base and interface: `/redis/redis-persistence/`. */
export function pathOf(page: Pick<SitePage, 'kind' | 'domain' | 'id'>): string {
  return page.kind === 'domain' ? `/${page.id}/` : `/${page.domain}/${page.id}/`;
}

/** What stands before every site path in an interface: the base, and `/en` for English. */
export function prefixOf(base: string, lang: Language): string {
  return base.replace(/\/+$/, '') + (lang === 'en' ? '/en' : '');
}

/** Address of a site path in an interface. */
export function addressOf(base: string, lang: Language, path: string): string {
  return prefixOf(base, lang) + path;
}

/** Splits the path of a request (without base) into interface and site path. */
export function readPath(path: string): { lang: Language; path: string } {
  const english = /^\/en(?=\/|$)/.exec(path);
  return english ? { lang: 'en', path: path.slice(3) || '/' } : { lang: 'zh-CN', path };
}
