import type { APIRoute, GetStaticPaths } from 'astro';
import { sitemap } from '../documents/sitemap.ts';
import { loadSite } from '../routing/load-site.ts';

/** Documents that need complete addresses: without a public address of the site there are none. */
export const getStaticPaths = (() =>
  import.meta.env.SITE ? [{ params: { document: 'sitemap' } }] : []) satisfies GetStaticPaths;

/** Prints the list of pages. */
export const GET: APIRoute = async ({ site: origin }) => {
  if (!origin) throw new Error('Unexpected list of pages, expected a public address of the site');
  const { site } = await loadSite();
  return new Response(sitemap(site, import.meta.env.BASE_URL, origin), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
};
