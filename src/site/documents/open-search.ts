import { stringsFor } from '../i18n/index.ts';
import { escapeXml } from './escape-xml.ts';
import type { Locate } from './locate.ts';

/** Site path of the description. */
export const openSearchPath = '/opensearch.xml';

/** How browsers search the site from their address bar (OpenSearch 1.1). */
export function openSearch(locate: Locate): string {
  const { name, wordmark, description } = stringsFor('zh-CN').site;
  const address = escapeXml(`${locate('/search/')}?q={searchTerms}`);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${name} ${wordmark}</ShortName>`,
    `<Description>${escapeXml(description)}</Description>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Image width="16" height="16" type="image/svg+xml">${escapeXml(locate('/favicon.svg'))}</Image>`,
    `<Url type="text/html" template="${address}"/>`,
    '</OpenSearchDescription>',
  ];
  return `${lines.join('\n')}\n`;
}
