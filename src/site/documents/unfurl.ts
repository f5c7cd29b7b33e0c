import { stringsFor } from '../i18n/index.ts';
import { alternatesOf, type Frame } from '../routing/frame.ts';
import { cardSize, imageAddress, ownerOf } from '../social/image-address.ts';

/** A property of the Open Graph protocol (https://ogp.me/) and its value. */
export type GraphProperty = readonly [property: string, content: string];

const locales = { 'zh-CN': 'zh_CN', en: 'en_US' } as const;

/** What programs show beside a link to a page; nothing for pages that should not be listed or have no public address. */
export function graphProperties(frame: Frame, base: string, site: URL | undefined): GraphProperty[] {
  const { canonical } = alternatesOf(frame, base, site);
  if (canonical === undefined) return [];
  const { name, wordmark } = stringsFor(frame.lang).site;
  const owner = ownerOf(frame);
  const isHome = frame.path === '/';
  return [
    ['og:type', frame.article ? 'article' : 'website'],
    ['og:site_name', `${name} ${wordmark}`],
    ['og:title', isHome ? `${name} ${wordmark}` : frame.title],
    ['og:description', frame.description],
    ['og:url', canonical],
    ['og:locale', locales[owner]],
    ['og:image', new URL(imageAddress(owner, frame.path, base), site).href],
    ['og:image:width', String(cardSize.width)],
    ['og:image:height', String(cardSize.height)],
    ['og:image:alt', frame.title],
    ...(frame.article?.edited ? [['article:modified_time', frame.article.edited] as const] : []),
  ];
}
