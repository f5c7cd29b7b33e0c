import { languages } from '../../schema/page.ts';
import { contentPolicy } from '../layouts/head-script.ts';
import { addressOf } from '../routing/address.ts';
import { redirectsOf } from '../routing/redirects.ts';
import type { Site } from '../routing/site.ts';

/** `_redirects` as static hosts read it: a former address, the present one, and the status; one a line. */
export function redirectFile(site: Site, base: string): string {
  const lines = languages.flatMap((lang) =>
    redirectsOf(site).map(
      ({ from, to }) => `${addressOf(base, lang, from)} ${addressOf(base, lang, to)} 301`,
    ),
  );
  return lines.map((line) => `${line}\n`).join('');
}

/** Folders whose file names change with their content. */
const hashed = ['/_astro/*', '/ink/*/*', '/pagefind/fragment/*', '/pagefind/index/*'];

/** `_headers` as static hosts read it: the content policy as a header too, and what may be kept for ever. */
export function headerFile(base: string): string {
  const rule = (path: string, headers: readonly string[]) =>
    [addressOf(base, 'zh-CN', path), ...headers.map((header) => `  ${header}`)].join('\n');
  const everywhere = rule('/*', [
    `Content-Security-Policy: ${contentPolicy}; frame-ancestors 'none'`,
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: no-referrer',
  ]);
  const kept = hashed.map((path) => rule(path, ['Cache-Control: public, max-age=31536000, immutable']));
  return `${[everywhere, ...kept].join('\n')}\n`;
}
