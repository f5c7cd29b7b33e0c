import type { Language } from '../../schema/page.ts';
import { addressOf } from './address.ts';
import type { Crumb } from './breadcrumbs.ts';

/** What the shell of a page needs to know about it. */
export interface Frame {
  /** Language of the interface. */
  lang: Language;
  /** Site path without base and interface. */
  path: string;
  title: string;
  description: string;
  /**
   * `twins`: both interfaces show a page of their own. `chinese`: the English interface shows Chinese content
   * and points to the page that owns it. `hidden`: no search engine should list the page.
   */
  listing: 'twins' | 'chinese' | 'hidden';
  /** What is known of a page that is a text by itself. */
  article?: FrameArticle;
}

/** The text of a page, as programs want to know it. */
export interface FrameArticle {
  /** Language of the text. */
  lang: Language;
  /** When it was last changed, when that is known. */
  edited?: string | undefined;
  /** The steps above the page. */
  crumbs: readonly Crumb[];
}

/** Addresses for search engines; empty when the site has no public address or should not be listed. */
export interface Alternates {
  canonical?: string;
  languages: { lang: string; href: string }[];
}

/** Which page owns the content, and where its other languages are. */
export function alternatesOf(
  { lang, path, listing }: Frame,
  base: string,
  site: URL | undefined,
): Alternates {
  if (!site || listing === 'hidden') return { languages: [] };
  const href = (language: Language) => new URL(addressOf(base, language, path), site).href;
  if (listing === 'chinese') return { canonical: href('zh-CN'), languages: [] };
  return {
    canonical: href(lang),
    languages: [
      { lang: 'zh-CN', href: href('zh-CN') },
      { lang: 'en', href: href('en') },
      { lang: 'x-default', href: href('zh-CN') },
    ],
  };
}
