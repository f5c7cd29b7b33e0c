import type { APIRoute } from 'astro';
import { locator } from '../documents/locate.ts';

/** Everything may be read; where the list of it is, when there is one. */
export const GET: APIRoute = ({ site }) => {
  const list = site ? [`Sitemap: ${locator(import.meta.env.BASE_URL, site)('/sitemap.xml')}`] : [];
  return new Response(`${['User-agent: *', 'Allow: /', ...list].join('\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
