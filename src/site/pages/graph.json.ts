import type { APIRoute } from 'astro';
import { graph } from '../documents/concepts.ts';
import { locator } from '../documents/locate.ts';
import { loadSite } from '../routing/load-site.ts';

/** All pages and the links between them. */
export const GET: APIRoute = async ({ site: origin }) => {
  const { site } = await loadSite();
  return Response.json(graph(site, locator(import.meta.env.BASE_URL, origin)));
};
