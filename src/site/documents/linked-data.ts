import { stringsFor } from '../i18n/index.ts';
import { addressOf } from '../routing/address.ts';
import type { Crumb } from '../routing/breadcrumbs.ts';
import { alternatesOf, type Frame } from '../routing/frame.ts';

/** A thing as schema.org describes it. */
export type Thing = Readonly<Record<string, unknown>>;

/** What search engines should know of a page in the terms of schema.org; undefined when there is nothing to say. */
export function linkedData(frame: Frame, base: string, site: URL | undefined): Thing | undefined {
  const { canonical } = alternatesOf(frame, base, site);
  if (canonical === undefined || site === undefined) return undefined;
  const locate = (path: string) => new URL(addressOf(base, frame.lang, path), site).href;
  const things = [
    ...(frame.path === '/' ? [webSite(frame, canonical, locate)] : []),
    ...(frame.article ? [article(frame, canonical), breadcrumbs(frame.article.crumbs, frame, locate)] : []),
  ];
  return things.length === 0 ? undefined : { '@context': 'https://schema.org', '@graph': things };
}

/** Data as it may stand in a script element: no text in it can end the element. */
export function scriptText(thing: Thing): string {
  return JSON.stringify(thing).replaceAll('<', '\\u003c');
}

function webSite({ lang, description }: Frame, url: string, locate: (path: string) => string): Thing {
  const { name, wordmark } = stringsFor(lang).site;
  return {
    '@type': 'WebSite',
    name: wordmark,
    alternateName: name,
    description,
    inLanguage: lang,
    url,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${locate('/search/')}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}

function article({ title, description, article: about }: Frame, url: string): Thing {
  return {
    '@type': 'TechArticle',
    headline: title,
    description,
    inLanguage: about?.lang,
    ...(about?.edited ? { dateModified: about.edited } : {}),
    url,
  };
}

function breadcrumbs(crumbs: readonly Crumb[], frame: Frame, locate: (path: string) => string): Thing {
  const steps = [...crumbs, frame].map(({ title, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: title,
    item: locate(path),
  }));
  return { '@type': 'BreadcrumbList', itemListElement: steps };
}
