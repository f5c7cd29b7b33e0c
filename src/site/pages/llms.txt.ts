import type { APIRoute } from 'astro';
import { llmsText } from '../documents/llms.ts';
import { locator } from '../documents/locate.ts';
import { loadSite } from '../routing/load-site.ts';

/** Where each page is as Markdown. */
export const GET: APIRoute = async ({ site: origin }) => {
  const { site } = await loadSite();
  return new Response(llmsText(site, locator(import.meta.env.BASE_URL, origin)), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
