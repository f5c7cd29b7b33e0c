import { printBody } from '../content/placeholders.ts';
import { stringsFor } from '../i18n/index.ts';
import { pathOf } from '../routing/address.ts';
import type { SitePage } from '../routing/site.ts';
import { beginsWithSummary } from '../routing/summary.ts';
import type { Locate } from './locate.ts';

/** A page as a Markdown document: title, address, summary, body, and its references as footnotes. */
export function markdownPage(page: SitePage, body: string, locate: Locate): string {
  const prefix = locate('');
  const text = printBody(body, { strings: stringsFor(page.lang).body, prefix, filePrefix: prefix });
  const notes = page.references.map(
    ({ id, title, publisher, version, url }) =>
      `[^${id}]: [${bracketed(title)}](${url}), ${publisher}, ${version}`,
  );
  const parts = [
    `# ${page.title}`,
    addressLine(locate(pathOf(page))),
    ...(page.summary && !beginsWithSummary(page) ? [page.summary] : []),
    text.trim(),
    notes.join('\n'),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

// Without a public address only the path is known, which is no link.
function addressLine(address: string): string {
  return address.startsWith('/') ? `\`${address}\`` : `<${address}>`;
}

/** The address of a page as Markdown. */
export function markdownPath(page: SitePage): string {
  return `${pathOf(page)}index.md`;
}

/** Words as they may stand between square brackets. */
export function bracketed(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&');
}
